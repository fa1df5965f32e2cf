@Entity class A { @Id @GeneratedValue Long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
@Entity class E { @Id @GeneratedValue(generator = "e_numbers") @SequenceGenerator(name = "e_numbers", sequenceName = "numbersOfE", allocationSize = 1) Long id; }
@Entity class F { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }

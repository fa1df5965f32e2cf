@Entity class A { @Id @GeneratedValue Long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "c_numbers") Long id; }
@Entity class D { @Id @GeneratedValue(generator = "d_numbers") @SequenceGenerator(name = "d_numbers") Long id; }
@Entity class E { @Id @GeneratedValue(generator = "e_numbers") @SequenceGenerator(name = "e_numbers", sequenceName = "numbersOfE", allocationSize = 1) Long id; }
@Entity class F { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
@Entity class G { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g_numbers") Long id; }

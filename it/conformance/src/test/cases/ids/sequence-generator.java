@Entity class A { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g") @SequenceGenerator(name = "g", sequenceName = "a_numbers", initialValue = 100, allocationSize = 1) Long id; }
@Entity class B { @Id @GeneratedValue(generator = "bGen") @SequenceGenerator(name = "bGen") Long id; }
@Entity @SequenceGenerator(name = "c", sequenceName = "c_zero", initialValue = 0, allocationSize = 10) class C { @Id @GeneratedValue(generator = "c") Long id; }
@Entity class D { @Id @GeneratedValue @SequenceGenerator(name = "d", sequenceName = "ignored", allocationSize = 3) Long id; }

@Entity class A { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers", allocationSize = 5) long id; }
@Entity class B { @Id @GeneratedValue(generator = "g") long id; }

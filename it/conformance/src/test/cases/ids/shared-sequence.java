@Entity class A { @Id @GeneratedValue(generator = "shared") @SequenceGenerator(name = "shared", sequenceName = "shared_numbers") long id; }
@Entity class B { @Id @GeneratedValue(generator = "shared_too") @SequenceGenerator(name = "shared_too", sequenceName = "shared_numbers") long id; }

@Entity class P { @Id @GeneratedValue(generator = "a") @SequenceGenerator(name = "a", sequenceName = "numbers", allocationSize = 10) long id; }
@Entity class Q { @Id @GeneratedValue(generator = "b") @SequenceGenerator(name = "b", sequenceName = "numbers") long id; }

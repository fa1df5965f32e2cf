@Entity class E { @Id @GeneratedValue(generator = "numbers") @SequenceGenerator(name = "numbers", sequenceName = "annotated", allocationSize = 3) long id; }
@Entity class F { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; }

@Entity class Apple { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers") @SequenceGenerator(name = "numbers", sequenceName = "apple_numbers", allocationSize = 1) long id; }
@Entity @SequenceGenerator(name = "numbers", sequenceName = "berry_numbers") class Berry { @Id @GeneratedValue(generator = "numbers") long id; }
@Entity class Cherry { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers") @TableGenerator(name = "numbers", table = "cherry_numbers") long id; }
@Entity class Date { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers") @SequenceGenerator(name = "numbers", initialValue = 12) long id; }

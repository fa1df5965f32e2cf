@Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g") @TableGenerator(name = "g", table = "numbers", pkColumnName = "what", valueColumnName = "next") Long id; }
@Entity class B { @Id @GeneratedValue(generator = "t2") @TableGenerator(name = "t2") Long id; }

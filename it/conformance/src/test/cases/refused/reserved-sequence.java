@Entity class P { @Id @GeneratedValue(generator = "user") long id; }

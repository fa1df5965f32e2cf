@Entity class Account { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) String id; }

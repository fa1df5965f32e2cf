@Entity class P { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(columnDefinition = "bigserial") long id; }

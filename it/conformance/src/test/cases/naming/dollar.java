@Entity class Da$h { @Id @GeneratedValue long id; String a$b; @Column(name = "$x") String x; @ManyToOne Da$h par; }

@Entity class P { @Id long id; @Column(options = "collate \"C\"") String x; }

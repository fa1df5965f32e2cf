@Entity class P { @Id long id; @Column(precision = 10, scale = 2) double d; }

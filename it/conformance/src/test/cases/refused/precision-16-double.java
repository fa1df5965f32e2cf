@Entity class P { @Id long id; @Column(precision = 16) double d; }

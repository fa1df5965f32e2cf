@Entity class A { @Id long id; @Column(precision = 5, scale = 2, columnDefinition = "float8") double g; }

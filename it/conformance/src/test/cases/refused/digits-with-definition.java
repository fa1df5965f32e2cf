@Entity class A { @Id long id; @Digits(integer = 5, fraction = 2) @Column(columnDefinition = "float8") double g; }

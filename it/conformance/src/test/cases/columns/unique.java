@Entity class Uniques { @Id long id; @Column(unique = true) String mail; @Column(name = "userName", unique = true, nullable = false) String name; }

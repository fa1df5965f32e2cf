@Entity class User1 { @Id @GeneratedValue long id; @ElementCollection Set<String> names; @ManyToMany Set<Other> others; }
@Entity @SecondaryTable(name = "More") class Other { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; @Column(table = "More") String more; }

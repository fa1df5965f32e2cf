@Entity @Table(name = "`Quo`") class Quo { @Id @GeneratedValue Long id; @Column(name = "`MixedCol`") String mixed; @ElementCollection Set<String> tags; @ManyToOne Quo par; @ManyToMany Set<Plain> plains; }
@Entity class Plain { @Id long id; @ManyToOne Quo quo; @Column(name = "\"user\"") String user; }

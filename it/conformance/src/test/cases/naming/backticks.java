@Entity @Table(name = "`Quo Ted`") class P { @Id @GeneratedValue long id; @Column(name = "`Col`") String c; String plain; @ManyToOne P parent; @ElementCollection Set<String> tags; @ManyToMany Set<Q> qs; @OneToMany List<Q> more; }
@Entity class Q { @Id @Column(name = "`Id`") long id; @ManyToOne P p; @ManyToOne Q q; }

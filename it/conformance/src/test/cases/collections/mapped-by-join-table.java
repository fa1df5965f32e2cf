@Entity class P { @Id long id; @OneToMany(mappedBy = "p") List<C> cs; }
@Entity class C { @Id long id; @ManyToOne @JoinTable(name = "c_p") P p; }

@Entity class P { @Id long id; @Column(unique = true) String code; @OneToMany @JoinColumn(name = "p_code", referencedColumnName = "code") List<C> cs; }
@Entity class C { @Id long id; }

@Entity class P { @Id long id; @OneToMany(mappedBy = "p") @OnDelete(action = OnDeleteAction.CASCADE) List<C> cs; @OneToMany @JoinColumn(name = "x") @OnDelete(action = OnDeleteAction.CASCADE) List<C> xs; @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) List<String> texts; }
@Entity class C { @Id long id; @ManyToOne P p; }

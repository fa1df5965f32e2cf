@Entity class P { @Id long id; @OneToMany @OnDelete(action = OnDeleteAction.CASCADE) Set<P> d; }

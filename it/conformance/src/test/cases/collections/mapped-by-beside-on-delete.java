@Entity class P { @Id long id; @OneToMany(mappedBy = "p") List<C> cs; @OneToMany(mappedBy = "q") @OnDelete(action = OnDeleteAction.CASCADE) List<D> ds; @OneToOne(mappedBy = "e") E e; }
@Entity class C { @Id long id; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) P p; }
@Entity class D { @Id long id; @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) P q; }
@Entity class E { @Id long id; @OneToOne @OnDelete(action = OnDeleteAction.CASCADE) P e; @ManyToMany List<F> fs; }
@Entity class F { @Id long id; @ManyToMany(mappedBy = "fs") @OnDelete(action = OnDeleteAction.CASCADE) List<E> es; }

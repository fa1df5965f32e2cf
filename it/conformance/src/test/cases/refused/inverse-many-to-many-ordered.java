@Entity class A { @Id long id; @ManyToMany(mappedBy = "as2") @OrderColumn List<B> bs; }
@Entity class B { @Id long id; @ManyToMany List<A> as2; }

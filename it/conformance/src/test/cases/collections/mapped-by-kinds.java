@Entity class P { @Id long id; @OneToMany(mappedBy = "p") List<A> as; @OneToMany(mappedBy = "p") @OrderColumn List<B> bs; @OneToMany(mappedBy = "p") @MapKeyColumn(name = "k") Map<String, C> cs; @OneToMany(mappedBy = "p") @MapKey(name = "code") Map<String, D> ds; @OneToOne(mappedBy = "p") E e; }
@Entity class A { @Id long id; @ManyToOne P p; }
@Entity class B { @Id long id; @ManyToOne P p; }
@Entity class C { @Id long id; @ManyToOne P p; }
@Entity class D { @Id long id; String code; @ManyToOne P p; }
@Entity class E { @Id long id; @OneToOne P p; }

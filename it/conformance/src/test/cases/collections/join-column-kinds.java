@Entity class P { @Id long id; @OneToMany @JoinColumn List<A> as; @OneToMany @JoinColumn(name = "owner", nullable = false) Set<B> bs; @OneToMany @JoinColumn(name = "cp") @OrderColumn List<C> cs; @OneToMany @JoinColumn(name = "dp") @MapKeyColumn(name = "dk") Map<String, D> ds; @OneToMany @JoinColumn(name = "ep", foreignKey = @ForeignKey(name = "fk_e")) Set<E> es; @OneToMany @JoinColumn(name = "fp", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<F> fs; @OneToMany @JoinColumn(name = "gp") @OrderColumn(name = "nr", nullable = false) List<G> gs; }
@Entity class A { @Id long id; }
@Entity class B { @Id long id; }
@Entity class C { @Id long id; }
@Entity class D { @Id long id; }
@Entity class E { @Id long id; }
@Entity class F { @Id long id; }
@Entity class G { @Id long id; }

@Entity class A { @Id long id; @ManyToMany Set<B> bs; @OneToMany @JoinColumn Set<B> joined; @ManyToMany(mappedBy = "as") Set<B> inverse; @ElementCollection Set<String> names; Set<B> listed; }
@Entity class B { @Id long id; @ManyToMany Set<A> as; }

@Entity class P { @Id long id; @ElementCollection Set<E> homes; }
@Embeddable class E { @OneToMany Set<P> ps; }

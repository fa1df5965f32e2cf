@Entity class P { @Id long id; @ElementCollection List<E> a; @ElementCollection Set<E> b; @ElementCollection Set<F> c; @ElementCollection @OrderColumn List<E> d; @ElementCollection Map<String, E> e; @ElementCollection Map<F, E> f; @ElementCollection Set<G> g; }
@Embeddable class E { String x; int y; }
@Embeddable class F { @Column(nullable = false) String fx; @Column(nullable = false) int fy; }
@Embeddable class G { @ManyToOne(optional = false) P other; @Column(nullable = false) String z; }

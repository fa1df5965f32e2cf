@Entity class P { @Id long id; @EmbeddedColumnNaming("b_%s") @Embedded E first; @EmbeddedColumnNaming E second; @EmbeddedColumnNaming("c_%s") @AttributeOverride(name = "x", column = @Column(name = "over")) E third; @EmbeddedColumnNaming("o_%s") Outer outer; }
@Embeddable class E { String x; @Column(name = "why") int y; }
@Embeddable class Outer { @EmbeddedColumnNaming("i_%s") Inner inner; Inner plain; }
@Embeddable class Inner { String deepValue; }
@Entity class Q { @Id long id; @EmbeddedColumnNaming("d_%s") @Embedded F f; }
@Embeddable class F { @ManyToOne P p; @ManyToOne @JoinColumn(name = "q_ref") P q; @OneToOne P other; @ElementCollection Set<String> tags; @ElementCollection @OrderColumn List<Integer> sizes; @ElementCollection Map<String, Integer> counts; @ElementCollection List<Inner> inners; }

@Entity class P { @Id long id; @ElementCollection @Column(nullable = false) @Lob Set<String> texts; @ElementCollection Set<Pair> pairs; @ElementCollection Set<Number> numbers; }
@Embeddable class Pair { @Column(nullable = false) int first; @Column(nullable = false) @Lob String second; }
@Embeddable class Number { @Column(nullable = false) double a; @Column(nullable = false) int b; @Column(nullable = false) long c; }

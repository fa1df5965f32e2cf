@Entity class P { @Id long id; @ElementCollection Map<String, Integer> wordCounts; @ElementCollection @OrderColumn List<String> textLines; @ManyToMany Map<P, P> pairsOf; @ElementCollection Map<K, String> byKey; @OneToMany Map<String, P> namedOnes; }
@Embeddable class K { String keyPart; int numberPart; }

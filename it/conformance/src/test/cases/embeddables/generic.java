@Embeddable class Pair<X, Y> { X first; Y second; }
@Entity class P { @Id long id; Pair<String, Integer> pair; }

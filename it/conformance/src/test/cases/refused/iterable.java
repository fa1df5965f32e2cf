@Entity class P { @Id long id; Iterable<String> b; }

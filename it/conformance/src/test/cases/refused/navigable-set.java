@Entity class P { @Id long id; NavigableSet<String> b; }

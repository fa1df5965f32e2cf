@Entity class P { @Id long id; Map<String, String> map; }

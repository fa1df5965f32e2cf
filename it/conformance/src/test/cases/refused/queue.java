@Entity class P { @Id long id; Queue<String> b; }

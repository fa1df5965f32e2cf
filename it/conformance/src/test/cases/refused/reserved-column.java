@Entity class P { @Id long id; String user; }

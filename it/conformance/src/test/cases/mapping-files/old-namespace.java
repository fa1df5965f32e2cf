@Entity class E { @Id long id; String a; }

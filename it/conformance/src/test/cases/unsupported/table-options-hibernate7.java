@Entity @Table(options = "with (fillfactor = 70)") class P { @Id long id; String a; }

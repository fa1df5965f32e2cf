@Entity @Table(indexes = @Index(columnList = "a desc", unique = true)) class P { @Id long id; String a; }

@Entity @Table(indexes = @Index(name = "ix", columnList = "lower(a)")) class P { @Id long id; String a; }

@Entity @Table(indexes = @Index(name = "ix", columnList = "a")) class P { @Id long id; String a; }
@Entity @Table(indexes = @Index(name = "ix", columnList = "a")) class Q { @Id long id; String a; }

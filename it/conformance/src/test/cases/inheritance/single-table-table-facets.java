@Entity @Table(name = "all_of_them", indexes = @Index(columnList = "x"), uniqueConstraints = @UniqueConstraint(columnNames = { "x", "DTYPE" })) class R { @Id long id; String x; }
@Entity class A extends R { String a; }

@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "primary", columnNames = "a")) class P { @Id long id; String a; }

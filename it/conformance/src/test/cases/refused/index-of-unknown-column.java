@Entity @Table(indexes = @Index(name = "ix", columnList = "absent")) class P { @Id long id; String a; }

@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "name")) @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id long id; String name; }
@Entity @Table(name = "subs", uniqueConstraints = @UniqueConstraint(columnNames = "x"), indexes = @Index(columnList = "x")) class Sub extends Root { @Column(unique = true) int x; }

@Entity class Order { @Id @GeneratedValue Long id; String userName; @Column(name = "Group") String group; @ManyToOne Order parentOrder; @ElementCollection Set<String> tags; @ManyToMany Set<Order> others; Color color; @Column(unique = true) String code; }
enum Color { RED, GREEN }
@Entity @Table(name = "Staff", uniqueConstraints = @UniqueConstraint(name = "Uq", columnNames = {"a", "b"}), indexes = @Index(columnList = "a, b desc")) @Inheritance class Person { @Id long id; String a; String b; }
@Entity class Boss extends Person { int level; }

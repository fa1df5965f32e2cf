@Embeddable @Struct(name = "point") class Point { int x; String label; }
@Entity class P { @Id long id; Point point; @Column(nullable = false) Point must; }

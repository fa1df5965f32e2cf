@Entity class Lamp { @Id long id; @Enumerated(EnumType.STRING) Color color; @Enumerated(EnumType.STRING) @Column(length = 10, nullable = false) Color second; }
enum Color { RED, GREEN, BLUE }

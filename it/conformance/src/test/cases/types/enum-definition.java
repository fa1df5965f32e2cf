@Entity class Lamp { @Id long id; @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") Color color; }
enum Color { RED }

@Entity @Inheritance class Alone { @Id long id; }
@Entity @DiscriminatorColumn(name = "kind") class Alone2 { @Id long id; }

@Entity @DiscriminatorColumn(name = "k", columnDefinition = "char(3)") class R { @Id long id; }
@Entity class A extends R { }
@Entity @DiscriminatorColumn(name = "c", discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("S") class S { @Id long id; }
@Entity @DiscriminatorValue("T") class T extends S { }
@Entity @DiscriminatorColumn class Alone { @Id long id; }
@Entity @Inheritance class Lonely { @Id long id; }

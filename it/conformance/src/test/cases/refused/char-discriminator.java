@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("A") class A { @Id long id; }
@Entity class A1 extends A { int x; }

@Entity @DiscriminatorColumn(name = "theKind", length = 10) class A { @Id long id; }
@Entity @DiscriminatorValue("b") class B extends A {}
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class C { @Id long id; }
@Entity @DiscriminatorValue("2") class D extends C {}
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("e") class E { @Id long id; }
@Entity @DiscriminatorValue("f") class F extends E {}
@Entity @DiscriminatorFormula("1") @DiscriminatorValue("1") class G { @Id long id; }
@Entity @DiscriminatorValue("2") class H extends G {}

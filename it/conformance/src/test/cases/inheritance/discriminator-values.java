@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) class A { @Id long id; }
@Entity @DiscriminatorValue("7") class A1 extends A { int x; }
@Entity class A2 extends A { }
@Entity @DiscriminatorOptions(force = true) class B { @Id long id; }
@Entity class B1 extends B { int x; }
@Entity class C { @Id long id; }
@Entity @DiscriminatorValue("not null") class C1 extends C { int x; }
@Entity @DiscriminatorValue("null") abstract class D { @Id long id; }
@Entity @DiscriminatorValue("it's") class D1 extends D { int x; }
@Entity @DiscriminatorFormula("case when x > 0 then 'F1' else 'F' end") class F { @Id long id; int x; }
@Entity class F1 extends F { int y; }
@Entity(name = "Renamed") class G { @Id long id; }
@Entity(name = "RenamedToo") class G1 extends G { int x; }

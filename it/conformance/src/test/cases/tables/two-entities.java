@Entity @Table(name = "same") class A { @Id long id; String a; }
@Entity @Table(name = "same") class B { @Id long id; String b; }

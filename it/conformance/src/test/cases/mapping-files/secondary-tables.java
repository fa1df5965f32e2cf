@Entity @SecondaryTable(name = "annotated") class E { @Id long id; String a; @Column(name = "bb") String b; }
class F { long id; String a; String b; }

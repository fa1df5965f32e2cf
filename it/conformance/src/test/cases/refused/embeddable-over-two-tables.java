@Entity @SecondaryTable(name = "more") class P { @Id long id; E e; }
@Embeddable class E { String a; @Column(table = "more") String b; }

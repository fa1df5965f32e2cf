@Entity @SecondaryTable(name = "more") class A { @Id long id; }
@Entity class B extends A { @Column(table = "more") int x; }

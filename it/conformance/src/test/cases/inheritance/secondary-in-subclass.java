@Entity class Root { @Id long id; }
@Entity @SecondaryTable(name = "sub_extra") class Sub extends Root { @Column(table = "sub_extra") String x; @Column(table = "sub_extra", nullable = false) int y; }

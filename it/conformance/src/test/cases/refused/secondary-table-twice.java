@Entity @SecondaryTable(name = "more") @SecondaryTable(name = "more") class Whole { @Id long id; @Column(table = "more") String text; }

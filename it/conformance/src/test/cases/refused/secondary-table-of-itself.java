@Entity @Table(name = "all_of_it") @SecondaryTable(name = "all_of_it") class Whole { @Id long id; @Column(table = "all_of_it") String text; }

@Entity @SecondaryTable(name = "details") class Account { @Id long id; @Column(table = "details") String text; }
@Entity @Table(name = "details") class Detail { @Id @Column(name = "detail_id") int id; }

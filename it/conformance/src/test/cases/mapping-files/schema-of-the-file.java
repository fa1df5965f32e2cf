@Entity class Annotated { @Id long id; }
@Entity @Table(name = "tt", schema = "own") class Elsewhere { @Id long id; }
@Entity class Listed { @Id @GeneratedValue long id; }
@Entity @SecondaryTable(name = "more") class Second { @Id long id; @Column(table = "more") String more; }
class Plain { long id; }

@Entity class P { @Id long id; @Formula("id + 1") Long f; }
@Entity @Subselect("select 1 as id") class S { @Id long id; String x; }

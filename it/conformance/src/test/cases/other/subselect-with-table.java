@Entity @Table(name = "`mainNote`") @Subselect("select 1 as id") class Customer { @Id @GeneratedValue Short id; }
@Entity @Subselect("select 1 as id") class Client { @Id @GeneratedValue Long id; }

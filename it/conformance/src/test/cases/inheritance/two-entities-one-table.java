@Entity @Table(name = "t") class A { @Id long id; String a; @Column(length = 10) String shared; }
@Entity @Table(name = "t") class B { @Id long id; String b; @Column(length = 10) String shared; }

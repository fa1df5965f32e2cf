@Entity @Table(name = "tab") class P { @Id long id; }
@Entity class Q { @Id long id; @Column(name = "ABC") String a; @Column(name = "abc", insertable = false, updatable = false) String b; }

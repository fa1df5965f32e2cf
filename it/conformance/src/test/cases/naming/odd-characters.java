@Entity @Table(name = "my table") class A { @Id @Column(name = "a-b") long id; @Column(name = "dot.ted") String d; @Column(name = "1abc") int n; @Column(name = "größe") int g; }

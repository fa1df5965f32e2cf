@Entity class A { @Id long id; @OneToOne B b; @OneToOne(optional = false) @JoinColumn(name = "b2", unique = false) B second; }
@Entity class B { @Id long id; @OneToOne(mappedBy = "b") A a; }

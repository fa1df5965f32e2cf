@Entity class A { @Id long id; }
@Entity class B { @Id long id; @OneToOne @MapsId @JoinColumn(name = "a_pk") A a; }
@Entity class C { @Id long id; @OneToOne @MapsId B b; @ElementCollection Set<String> texts; }

@Entity class A { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "b_id") int id; @ManyToOne A a; @ManyToOne B b; }
@Entity class C { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) short id; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class R { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity class S extends R { @OneToMany Set<A> as; }

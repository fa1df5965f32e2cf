@Entity class A { @Id @Column(name = "the_id", length = 12, columnDefinition = "char(12)") String id; @ManyToOne A parent; }
@Entity class B { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "b_id") short id; }
@Entity class C { @Id BigDecimal id; @ManyToOne C c; }
@Entity class D { @Id @Enumerated(EnumType.STRING) @Column(length = 9) Kind id; @ManyToOne D d; }
@Entity class E { @Id Instant id; @ManyToOne E e; }
enum Kind { X, Y }

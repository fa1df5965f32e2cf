@Entity class A { @Id long id; @NaturalId String isbn; }
@Entity class B { @Id long id; @NaturalId String x; @NaturalId(mutable = true) int y; @NaturalId @ManyToOne A a; }
@Entity class C { @Id long id; @NaturalId @Column(nullable = false, unique = true) String code; }

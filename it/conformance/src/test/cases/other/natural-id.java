@Entity class P { @Id long id; @NaturalId String b; @NaturalId int a; @ManyToOne @NaturalId P parent; }
@Entity class Q { @Id long id; @NaturalId(mutable = true) @Column(nullable = false) String code; }

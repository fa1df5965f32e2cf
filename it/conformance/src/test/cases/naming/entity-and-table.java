@Entity class UserAccount { @Id long id; String userEmail; @Column(name = "firstName") String first; }
@Entity(name = "RenamedEntity") class A { @Id long id; @ElementCollection Set<String> tags; }
@Entity @Table(name = "RenamedTable") class B { @Id @GeneratedValue long id; @ElementCollection Set<String> tags; @ManyToMany Set<UserAccount> users; }
@Entity(name = "BothNamed") @Table(name = "tableOfBoth") class C { @Id @GeneratedValue long id; @ElementCollection List<Integer> numbers; @OneToMany Set<B> bs; }
@Entity @Table(name = "") class D { @Id long id; }

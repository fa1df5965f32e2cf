@Entity class Parent { @Id @Column(length = 40) String code; }
@Entity class Child { @Id long id; @ManyToOne Parent parent; @ManyToOne(optional = false) Parent must; @ManyToOne @JoinColumn(name = "theParent", nullable = false) Parent named; @ManyToOne(optional = false) @JoinColumn(nullable = true) Parent contradiction; }

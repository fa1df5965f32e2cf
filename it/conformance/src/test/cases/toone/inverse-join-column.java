@Entity class Parent { @Id long id; @OneToOne(mappedBy = "parent") @JoinColumn(name = "child") Child child; }
@Entity class Child { @Id long id; @OneToOne Parent parent; }

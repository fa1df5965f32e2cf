@Entity class Parent { @Id long id; @OneToMany(mappedBy = "parent") @JoinColumn(name = "parent_of") List<Child> children; }
@Entity class Child { @Id long id; @ManyToOne Parent parent; }

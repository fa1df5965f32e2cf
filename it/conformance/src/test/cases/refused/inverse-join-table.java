@Entity class Parent { @Id long id; @OneToMany(mappedBy = "parent") @JoinTable(name = "children") List<Child> children; }
@Entity class Child { @Id long id; @ManyToOne Parent parent; }

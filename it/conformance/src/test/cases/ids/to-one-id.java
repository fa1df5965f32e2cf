@Entity class Parent { @Id long id; }
@Entity class Child { @Id @OneToOne Parent parent; String name; }
@Entity class GrandChild { @Id @ManyToOne Child child; }

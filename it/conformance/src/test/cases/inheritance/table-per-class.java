@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Root { @Id @GeneratedValue Long id; @Column(unique = true) String name; @ManyToOne T t; @Enumerated Kind kind; @ElementCollection Set<String> texts; }
@Entity class Sub extends Root { int x; @ManyToOne Root root; }
@Entity class Leaf extends Sub { @ManyToOne Leaf leaf; @ManyToMany Set<T> ts; }
@Entity class T { @Id long id; @ManyToOne Root root; @ManyToOne Leaf leaf; @ManyToMany Set<Root> roots; @OneToMany(mappedBy = "t") Set<Root> back; }
enum Kind { A }

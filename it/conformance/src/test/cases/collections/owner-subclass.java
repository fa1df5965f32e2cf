@Entity class Root { @Id long id; }
@Entity class Sub extends Root { @ElementCollection Set<String> tags; @ManyToMany Set<T> ts; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class JRoot { @Id long id; }
@Entity class JSub extends JRoot { @ElementCollection Set<String> tags; @ManyToMany Set<T> ts; @OneToMany @JoinColumn List<T> owned; }
@Entity class T { @Id long id; }

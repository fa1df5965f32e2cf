@Entity class Target { @Id long id; }
@Entity class Root { @Id long id; }
@Entity class Sub extends Root { @ManyToMany Set<Target> ts; @ElementCollection Set<String> es; @OneToMany Set<Target> many; }

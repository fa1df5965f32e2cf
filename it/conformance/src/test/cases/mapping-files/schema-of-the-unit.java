@Entity class A { @Id @GeneratedValue long id; @ManyToMany Set<A> as; @ElementCollection Set<String> names; }

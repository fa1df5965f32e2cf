@Entity class A1 { @Id long id; @ManyToOne B1 theB; @OneToOne B1 one; @ManyToMany Set<B1> many; @ElementCollection List<String> list; }
@Entity class B1 { @Id long id; @OneToMany List<A1> as; @OneToMany @JoinColumn List<A1> owned; }

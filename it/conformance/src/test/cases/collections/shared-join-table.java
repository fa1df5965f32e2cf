@Entity class T { @Id long id; }
@Entity class O { @Id long id; @ManyToMany Set<T> first; }
@Entity class O2 { @Id long id; @OneToMany Set<T> first; @ElementCollection Set<String> second; }

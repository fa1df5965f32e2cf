@Entity class T { @Id long id; }
@Embeddable class Box { @ElementCollection Set<String> labels; @ManyToMany Set<T> ts; @OneToMany List<T> many; }
@Entity class O { @Id long id; Box box; }

@Entity class T { @Id long id; }
@Entity class O { @Id long id; @ManyToMany Set<T> first; @ManyToMany List<T> second; }

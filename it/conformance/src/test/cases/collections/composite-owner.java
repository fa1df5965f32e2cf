@Embeddable class Pk implements Serializable { long b; String a; }
@Entity class O { @EmbeddedId Pk id; @ElementCollection Set<String> texts; @ManyToMany Set<T> ts; @OneToMany(mappedBy = "o") List<C> cs; }
@Entity class T { @EmbeddedId Pk id; }
@Entity class C { @Id long id; @ManyToOne O o; }

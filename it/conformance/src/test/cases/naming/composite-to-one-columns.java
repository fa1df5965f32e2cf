@Entity @IdClass(K.class) class P { @Id String b; @Id int a; @ManyToOne P parent; @OneToMany List<P> children; @ManyToMany Set<P> others; }
class K implements Serializable { public String b; public int a; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
@Entity class Q { @Id long id; @ManyToOne P p; @OneToOne P one; @ElementCollection Set<E> es; }
@Embeddable class E { @ManyToOne P inner; }

@Embeddable class Pk implements Serializable { long a; String b; }
@Entity class P { @EmbeddedId Pk id; @OneToMany @JoinColumns({ @JoinColumn(name = "x_b", referencedColumnName = "b"), @JoinColumn(name = "x_a", referencedColumnName = "a") }) List<C> cs; }
@Entity class C { @Id long id; }

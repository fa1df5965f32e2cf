@Entity class T { @Id long id; String name; }
@Entity class U { @EmbeddedId K id; @OneToMany @JoinColumn(name = "x", referencedColumnName = "a", nullable = false) @JoinColumn(name = "y", referencedColumnName = "b") java.util.List<T> ts; }
@Embeddable class K implements java.io.Serializable { long a; long b; }

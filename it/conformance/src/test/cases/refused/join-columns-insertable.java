@Entity class T { @Id long id; @ManyToOne @JoinColumn(name = "x", referencedColumnName = "a", insertable = false, updatable = false) @JoinColumn(name = "y", referencedColumnName = "b") U u; }
@Entity class U { @EmbeddedId K id; }
@Embeddable class K implements java.io.Serializable { long a; long b; }

@Entity class T { @Id long id; @ManyToOne(optional = false) @JoinColumn(name = "x", referencedColumnName = "a", nullable = false) @JoinColumn(name = "y", referencedColumnName = "b") U required;
  @ManyToOne @JoinColumn(name = "c", referencedColumnName = "a", insertable = false, updatable = false) @JoinColumn(name = "d", referencedColumnName = "b", insertable = false, updatable = false) U read; long c; long d;
  @ManyToMany @JoinTable(name = "t_u", inverseJoinColumns = {@JoinColumn(name = "x", referencedColumnName = "a", nullable = false), @JoinColumn(name = "y", referencedColumnName = "b")}) java.util.Set<U> mixed; }
@Entity class U { @EmbeddedId K id; }
@Embeddable class K implements java.io.Serializable { long a; long b; }

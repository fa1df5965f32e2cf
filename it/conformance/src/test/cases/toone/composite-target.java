@Entity class Target { @EmbeddedId TargetId id; }
@Embeddable class TargetId implements Serializable { String b; long a; @Column(length = 9) String c; }
@Entity class Source { @Id long id; @ManyToOne Target implicit; @ManyToOne @JoinColumns({ @JoinColumn(name = "x_c", referencedColumnName = "c"), @JoinColumn(name = "x_a", referencedColumnName = "a"), @JoinColumn(name = "x_b", referencedColumnName = "b") }) Target explicit; @OneToOne Target one; }

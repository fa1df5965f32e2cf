@Entity class Target { @Id long id; String n1; String n2; }
@Entity class Source { @Id long id; @ManyToOne @JoinColumns({ @JoinColumn(name = "s2", referencedColumnName = "n2"), @JoinColumn(name = "s1", referencedColumnName = "n1") }) Target target; }

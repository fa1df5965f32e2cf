@Entity class Target { @Id long id; String code; }
@Entity class Source { @Id long id; @ManyToOne @JoinColumn(referencedColumnName = "code") Target target; }

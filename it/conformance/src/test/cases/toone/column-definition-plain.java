@Entity class T { @Id long id; }
@Entity class S { @Id long id; @ManyToOne @JoinColumn(name = "t2", columnDefinition = "integer") T t2; @ManyToOne @JoinColumn(columnDefinition = "integer") T t3; }

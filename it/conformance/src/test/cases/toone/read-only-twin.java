@Entity class T { @Id long id; }
@Entity class S { @Id long id; @ManyToOne @JoinColumn(name = "t_id") T t; @Column(name = "t_id", insertable = false, updatable = false) Long tId; }
@Entity class S2 { @Id long id; @ManyToOne(optional = false) @JoinColumn(name = "t_id", insertable = false, updatable = false) T t; @Column(name = "t_id") Integer tId; }

@Entity class Target { @Id long id; @Column(name = "biz_code", unique = true, length = 12) String bizCode; }
@Entity class Source { @Id long id; @ManyToOne @JoinColumn(referencedColumnName = "biz_code") Target target; @ManyToOne @JoinColumn(name = "code2", referencedColumnName = "biz_code") Target second; }

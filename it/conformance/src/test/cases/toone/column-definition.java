@Entity class T { @Id @Column(columnDefinition = "varchar(40) collate \"C\"") String id; }
@Entity class S { @Id long id; @ManyToOne T t; @ManyToOne @JoinColumn(name = "t2", columnDefinition = "varchar(50)") T t2; }

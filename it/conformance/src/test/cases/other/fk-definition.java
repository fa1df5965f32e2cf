@Entity class T { @Id long id; }
@Entity class S { @Id long id; @ManyToOne @JoinColumn(name = "t_id", foreignKey = @ForeignKey(name = "fk_t", foreignKeyDefinition = "foreign key (t_id) references T on delete cascade")) T t; }

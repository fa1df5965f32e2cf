@Entity class S { @Id long id; @ManyToOne @JoinColumn(name = "a_id", foreignKey = @ForeignKey(foreignKeyDefinition = "references S on delete cascade")) S a; }

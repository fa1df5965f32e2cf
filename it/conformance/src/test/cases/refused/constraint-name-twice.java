@Entity class P { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk")) P a; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk")) P b; }

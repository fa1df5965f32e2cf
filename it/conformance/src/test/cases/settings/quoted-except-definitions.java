@Entity class P { @Id long id; @Column(columnDefinition = "varchar(77)") String textOf; @ManyToOne P parentOf; }

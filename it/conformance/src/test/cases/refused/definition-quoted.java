@Entity class Note { @Id long id; @Column(columnDefinition = "varchar(77)") String body; }

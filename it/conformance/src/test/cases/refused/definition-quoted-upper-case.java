@Entity class Note { @Id long id; @Column(columnDefinition = "TEXT") String body; }

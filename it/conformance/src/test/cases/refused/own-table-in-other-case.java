@Entity @Table(name = "SongBook") class SongBook { @Id long id; @Column(table = "songBook") String title; }

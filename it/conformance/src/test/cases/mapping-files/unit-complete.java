@Entity class Listed { @Id long id; @Column(name = "annotated") String a; }
@Entity class Unlisted { @Id long id; }

@Entity class T { @Id long id; }
@Embeddable class Ref { @ManyToOne T target; @ManyToOne @JoinColumn(name = "other", nullable = false) T second; int x; }
@Entity class S { @Id long id; Ref ref; }

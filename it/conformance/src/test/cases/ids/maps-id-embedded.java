@Entity class Order1 { @Id @GeneratedValue long id; }
@Entity class Line { @EmbeddedId LineId id; @ManyToOne @MapsId("orderId") Order1 order1; }
@Embeddable class LineId implements Serializable { long orderId; int number; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
@Entity class Note { @Id long id; @ManyToOne Line line; @OneToMany @JoinColumn(name = "note_id") Set<Line> lines; }

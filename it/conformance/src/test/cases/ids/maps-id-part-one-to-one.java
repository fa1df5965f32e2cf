@Entity class Target { @Id Long id; }
@Entity class Whole { @EmbeddedId WholeKey id; @OneToOne @MapsId("targetId") @JoinColumn(name = "targetRef") Target target; }
@Embeddable class WholeKey implements Serializable { Long targetId; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity class Part { @EmbeddedId TwoPartKey id; @OneToOne @MapsId("targetId") @JoinColumn(name = "targetRef") Target target; }
@Embeddable class TwoPartKey implements Serializable { Long targetId; Long other; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity class ManyToOnePart { @EmbeddedId WholeKey id; @ManyToOne @MapsId("targetId") @JoinColumn(name = "targetRef") Target target; }
@Entity class Mandatory { @EmbeddedId WholeKey id; @OneToOne(optional=false) @MapsId("targetId") @JoinColumn(name = "targetRef") Target target; }
@Entity class Referring { @EmbeddedId WholeKey id; @OneToOne @MapsId("targetId") @JoinColumn(name = "targetRef", referencedColumnName = "id") Target target; }

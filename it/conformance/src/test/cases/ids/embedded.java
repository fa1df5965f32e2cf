@Entity class Line { @EmbeddedId LineId id; String text; @ManyToOne Line previous; }
@Embeddable class LineId implements Serializable { long orderId; int position; @Column(length = 5) String code; }

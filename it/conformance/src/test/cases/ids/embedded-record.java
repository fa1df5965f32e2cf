@Entity class Line { @EmbeddedId LineId id; String text; }
@Embeddable record LineId(long orderId, int position) {}

@IdClass(LineId.class) @Entity class Line { @Id long orderId; @Id int position; @Id @Column(length = 5) String code; String text; @ManyToOne Line previous; }
class LineId implements Serializable { long orderId; int position; String code; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }

@Entity class P { @EmbeddedId Key key; }
@Embeddable class Key implements Serializable { double a; long b; int c; float d; BigDecimal e; @Column(precision = 3) BigDecimal f; short g; Double h; }

@Entity class P { @Id long id; @Embedded E e; }
@Embeddable class E { @Parent P parent; String x; P getParent() { return parent; } void setParent(P p) {} }

@Entity class P { @Id long id; @EmbeddedColumnNaming("b_%s") @Embedded E e; }
@Embeddable class E { String x; }

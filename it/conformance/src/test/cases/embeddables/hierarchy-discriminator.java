@Entity class P { @Id long id; @Embedded Base b; }
@Embeddable @DiscriminatorColumn(name = "which", length = 5) @DiscriminatorValue("b") class Base { String base; }
@Embeddable @DiscriminatorValue("o") class One extends Base { int one; }

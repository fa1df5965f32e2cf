@Entity class Board { @Id long id; @Embedded Inner inner; }
@Embeddable class Inner { @Id long number; String text; }

@Entity class P { @Id long id; Offer offer; }
@Embeddable class Offer { Money price; String name; }
@Embeddable @Struct(name = "cash") class Money { BigDecimal amount; String currency; }

@Entity class P { @Id long id; @Struct(name = "Price") Money price; @Struct(name = "cost") Money cost; }
@Embeddable class Money { BigDecimal amount; String currency; }

@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "cash", attributes = {"amount"}) class Money { BigDecimal amount; String currency; }

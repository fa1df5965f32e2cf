@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "order") class Money { BigDecimal amount; String currency; }

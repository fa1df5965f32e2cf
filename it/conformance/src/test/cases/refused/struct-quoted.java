@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "`Money`") class Money { BigDecimal amount; String currency; }

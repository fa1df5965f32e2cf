@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "cash") @Comment("an amount of money") class Money { BigDecimal amount; String currency; }

@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "cash", schema = "shop") class Money { BigDecimal amount; String currency; }

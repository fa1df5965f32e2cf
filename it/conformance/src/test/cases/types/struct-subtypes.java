@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "cash") class Money { BigDecimal amount; }
@Embeddable class Foreign extends Money { String currency; }

@Entity class P { @Id long id; Money price; Sum sum; }
@Embeddable @Struct(name = "cash") class Money { BigDecimal amount; String currency; }
@Embeddable @Struct(name = "cash") class Sum { Integer amount; String currency; }

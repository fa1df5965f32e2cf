interface Sum { }
@Entity class P { @Id long id; @Embedded @Target(Money.class) Sum price; }
@Embeddable @Struct(name = "cash") class Money implements Sum { BigDecimal amount; String currency; }

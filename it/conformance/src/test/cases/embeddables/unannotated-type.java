class Money { BigDecimal amount; String currency; }
@Entity class P { @Id long id; @Embedded Money price; }

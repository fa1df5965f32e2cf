@Entity class P { @Id long id; @JdbcTypeCode(SqlTypes.STRUCT) Money price; }
@Embeddable class Money { BigDecimal amount; String currency; }

@Entity class P { @Id long id; @JdbcTypeCode(SqlTypes.STRUCT) Money price; }
@Embeddable @Struct(name = "cash") class Money { BigDecimal amount; String currency; }

@Entity class P { @Id long id; @Comment("what it costs") @JdbcTypeCode(SqlTypes.JSON) Money price; }
@Embeddable class Money { @Comment("how much") BigDecimal amount; String currency; }

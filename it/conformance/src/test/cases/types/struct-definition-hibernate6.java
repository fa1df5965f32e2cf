@Entity class P { @Id long id; @JdbcTypeCode(SqlTypes.STRUCT) @Column(columnDefinition = "cash") Money price; }
@Embeddable class Money { BigDecimal amount; String currency; }

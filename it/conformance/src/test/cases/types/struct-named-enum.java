@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "cash") class Money { BigDecimal amount; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Currency currency; List<String> notes; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> more; }
enum Currency { EUR, USD }

@Entity class P { @Id long id; @Comment("what it costs") Money price; }
@Embeddable @Struct(name = "cash") class Money { @Comment("how much") BigDecimal amount; String currency; }

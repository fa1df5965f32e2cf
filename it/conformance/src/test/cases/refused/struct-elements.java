@Entity class P { @Id long id; @ElementCollection List<Money> prices; }
@Embeddable @Struct(name = "cash") class Money { BigDecimal amount; String currency; }

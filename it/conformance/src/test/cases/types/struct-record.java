@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "cash") record Money(String currency, BigDecimal amount, int digits) {}

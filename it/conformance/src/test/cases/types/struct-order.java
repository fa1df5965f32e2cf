@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "cash", attributes = {"currency", "sum", "digits"})
class Money { @Column(name = "sum") BigDecimal amount; String currency; int digits; }

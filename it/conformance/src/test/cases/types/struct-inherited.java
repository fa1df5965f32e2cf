@Entity class P { @Id long id; Money price; }
@MappedSuperclass class Amount { BigDecimal amount; }
@Embeddable @Struct(name = "cash") class Money extends Amount { String currency; }

@Entity class P { @Id long id; Money price; }
@Embeddable @Struct(name = "Money") class Money { @Column(nullable = false) BigDecimal amount; String currency; }

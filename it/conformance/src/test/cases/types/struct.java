@Entity class P { @Id long id; Money price; @Column(nullable = false) Money cost; String name; }
@Embeddable @Struct(name = "cash") class Money { BigDecimal amount; @Column(length = 3) String currency; }

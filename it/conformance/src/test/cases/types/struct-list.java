@Entity class P { @Id long id; List<Money> prices; Money[] costs; }
@Embeddable @Struct(name = "cash") class Money { @Column(nullable = false) BigDecimal amount; String currency; }

@Entity class P {
    @Id long id;
    @AttributeOverride(name = "amount", column = @Column(name = "total", nullable = false)) @Column(name = "the_price") @Struct(name = "total") Money price;
}
@Embeddable class Money { BigDecimal amount; String currency; }

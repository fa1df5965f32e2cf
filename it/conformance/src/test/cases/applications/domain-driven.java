import jakarta.persistence.CascadeType;
@Entity @Table(name = "orders", uniqueConstraints = @UniqueConstraint(name = "uq_order_number", columnNames = { "tenant", "number" })) class Purchase { @EmbeddedId PurchaseId id; @Embedded @AttributeOverride(name = "value", column = @Column(name = "number", length = 20, nullable = false)) Number number; @Column(nullable = false, length = 30) String tenant; @Embedded @AttributeOverrides({ @AttributeOverride(name = "amount", column = @Column(name = "total_amount")), @AttributeOverride(name = "currency", column = @Column(name = "total_currency", length = 3)) }) Money total; @ElementCollection @CollectionTable(name = "order_lines", joinColumns = @JoinColumn(name = "order_id")) @OrderColumn(name = "line_no") List<Line> lines; @Embedded Address shippingAddress; @Version long version; @Convert(converter = StateConverter.class) State state; @ElementCollection @CollectionTable(name = "order_tags") Set<@NotNull String> tags; CustomerId customer; }
@Embeddable record PurchaseId(@Column(name = "order_id") UUID value) implements Serializable {}
@Embeddable record CustomerId(@Column(name = "customer_id") UUID value) implements Serializable {}
@Embeddable record Number(String value) {}
@Embeddable record Money(@Column(precision = 12, scale = 2) BigDecimal amount, Currency currency) {}
@Embeddable class Line { String sku; int quantity; @Embedded @AttributeOverride(name = "currency", column = @Column(name = "unit_currency")) Money unitPrice; }
@Embeddable class Address { @Column(name = "address_street", nullable = false) String street; String city; @Embedded Zip zip; }
@Embeddable class Zip { @Column(length = 5) String code; @Column(name = "zip_extension", length = 4) String extension; }
enum State { OPEN, PAID }
@Converter class StateConverter implements AttributeConverter<State, String> { public String convertToDatabaseColumn(State state) { return state == null ? null : state.name().substring(0, 1); } public State convertToEntityAttribute(String text) { return text == null ? null : text.equals("O") ? State.OPEN : State.PAID; } }
@Entity class Customer { @EmbeddedId @AttributeOverride(name = "value", column = @Column(name = "id")) CustomerId id; @NaturalId String email; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Channel, @jakarta.validation.constraints.Size(max = 40) String> contacts; @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true) @JoinColumn(name = "customer_id", nullable = false) @OnDelete(action = OnDeleteAction.CASCADE) Set<Card> cards; @OneToOne(mappedBy = "customer") Profile profile; }
enum Channel { MAIL, PHONE }
@Entity class Card { @Id @UuidGenerator UUID id; @Column(unique = true, length = 19) String number; YearMonth expires; }
@Entity class Profile { @Id @GeneratedValue UUID id; @OneToOne(fetch = FetchType.LAZY) Customer customer; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> preferences; @JdbcTypeCode(SqlTypes.ARRAY) List<String> roles; ZonedDateTime seen; Duration online; }

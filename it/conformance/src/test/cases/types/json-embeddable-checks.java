@Embeddable class Depth { @Column(nullable = false) Integer metres; @Min(3) Integer most; }
@Embeddable class Payload {
    @Column(nullable = false) String note;
    @Column(nullable = false) Tint tint;
    @Enumerated(EnumType.STRING) Tint shade;
    @Basic(optional = false) BigDecimal weight;
    @Column(nullable = false) byte[] seal;
    @Column(nullable = false, name = "order") Long order;
    int count;
    Instant packed;
    @Column(nullable = false) UUID code;
}
enum Tint { DARK, LIGHT }
@Entity class Parcel { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Payload payload; @Column(nullable = false) @JdbcTypeCode(SqlTypes.JSON) Payload sent; @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) Depth depth; }

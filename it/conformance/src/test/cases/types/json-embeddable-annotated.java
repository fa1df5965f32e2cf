@Embeddable class Payload { @Column(nullable = false) String note; String label; }
@Entity class Parcel { @Id long id; @Embedded @JdbcTypeCode(SqlTypes.JSON) @Column(name = "content") Payload payload; @NotNull @JdbcTypeCode(SqlTypes.JSON) Payload second; }

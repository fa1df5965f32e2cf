@Embeddable class Payload { @Column(nullable = false) String note; }
@Entity class Parcel { @Id long id; @JdbcTypeCode(SqlTypes.JSON_ARRAY) List<Payload> listed; @Column(nullable = false) @JdbcTypeCode(SqlTypes.JSON_ARRAY) List<String> texts; }

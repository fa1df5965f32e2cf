@Embeddable class Payload { @Column(nullable = false) String note; Tint tint; }
enum Tint { DARK, LIGHT }
@Entity class Parcel { @Id long id; @JdbcTypeCode(SqlTypes.JSON) List<Payload> listed; @JdbcTypeCode(SqlTypes.JSON) Payload[] arrayed; @JdbcTypeCode(SqlTypes.JSON) Set<Payload> gathered; @JdbcTypeCode(SqlTypes.JSON) Map<String, Payload> mapped; }

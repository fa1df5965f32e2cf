@Embeddable class Payload { String note; String name; }
@Entity class Parcel { @Id long id; String name; @JdbcTypeCode(SqlTypes.JSON) Payload payload; }

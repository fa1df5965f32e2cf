@Embeddable class Payload { String note; }
@Entity class Parcel { @Id long id; @JdbcTypeCode(SqlTypes.SQLXML) Payload payload; }

@Embeddable class Payload { String note; Tint tint; }
enum Tint { DARK, LIGHT }
@Entity class Parcel { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Payload payload; }

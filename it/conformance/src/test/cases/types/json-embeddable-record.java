@Embeddable record Payload(@Column(nullable = false) String note, @Column(nullable = false) Integer amount) {}
@Entity class Parcel { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Payload payload; @JdbcTypeCode(SqlTypes.JSON) List<Payload> more; }

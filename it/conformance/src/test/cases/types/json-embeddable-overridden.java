@MappedSuperclass class Base { @Column(nullable = false) String author; }
@Embeddable class Payload extends Base { @Column(nullable = false) String note; }
@Entity class Parcel { @Id long id; @AttributeOverride(name = "note", column = @Column(name = "remark", nullable = false, length = 80)) @JdbcTypeCode(SqlTypes.JSON) Payload payload; @Convert(disableConversion = true) @JdbcTypeCode(SqlTypes.JSON) Payload other; }

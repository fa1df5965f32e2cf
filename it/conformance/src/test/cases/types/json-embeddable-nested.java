@Embeddable class Inner { @Column(nullable = false) Integer inside; Tint tint; }
enum Tint { DARK, LIGHT }
@Embeddable class Middle { @JdbcTypeCode(SqlTypes.JSON) Inner inner; String note; }
@Embeddable class Flat { @Column(nullable = false) String street; }
@Embeddable class Outer { @JdbcTypeCode(SqlTypes.JSON) Middle middle; String name; Flat flat; }
@Entity class Parcel { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Outer content; }

@Embeddable class Address { String street; int number; @Column(length = 5, nullable = false) String zip; @Enumerated(EnumType.STRING) Kind kind; Geo geo; }
@Embeddable class Geo { double lat; double lon; }
enum Kind { A }
@Entity class Person { @Id long id; Address home; @Embedded @AttributeOverrides({ @AttributeOverride(name = "street", column = @Column(name = "w_street")), @AttributeOverride(name = "number", column = @Column(name = "w_number")), @AttributeOverride(name = "zip", column = @Column(name = "w_zip")), @AttributeOverride(name = "kind", column = @Column(name = "w_kind")), @AttributeOverride(name = "geo.lat", column = @Column(name = "w_lat", nullable = false)), @AttributeOverride(name = "geo.lon", column = @Column(name = "w_lon")) }) Address work; }

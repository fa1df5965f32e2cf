@Entity class P { @Id long id; Address address; }
@Embeddable @Struct(name = "address") class Address { String street; City city; @Column(nullable = false) Place old; Zone zone; }
@Embeddable @Struct(name = "city") class City { @Column(nullable = false) String name; Integer zip; }
@Embeddable @Struct(name = "place") class Place { String name; City[] cities; }
@Embeddable class Zone { @Column(name = "zone_name", nullable = false) String name; int number; }

@Entity class P { @Id long id; @Embedded Home home; }
@Embeddable class Home { String streetName; @ManyToOne P ownerOf; @ElementCollection Set<String> roomNames; @Embedded Geo geo; }
@Embeddable class Geo { @Column(name = "geoLat") double lat; double lonValue; }

@Entity class Vehicle { @Id Integer id; }
@Entity class Trip { @EmbeddedId TripKey key; @MapsId("vehicleId") @ManyToOne @JoinColumn(name = "theVehicle") Vehicle vehicle; }
@Entity class Ride { @EmbeddedId TripKey key; @MapsId("vehicleId") @ManyToOne @JoinColumn(name = "`theVehicle`") Vehicle vehicle; }
@Entity class Leg { @EmbeddedId TripKey key; @MapsId("vehicleId") @ManyToOne @JoinColumn(name = "theVehicle", referencedColumnName = "id") Vehicle vehicle; }
@Embeddable class TripKey implements Serializable { Integer vehicleId; int number; }
@Entity class Whole { @Id Integer id; @MapsId("id") @OneToOne @JoinColumn(name = "theVehicle") Vehicle vehicle; }

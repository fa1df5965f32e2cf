@Entity @IdClass(SeatKey.class) class Seat { @Id String row; @Id int number; @ElementCollection Set<String> notes; }
record SeatKey(String row, int number) implements Serializable { }
@Entity class Booking { @Id long id; @ManyToOne Seat seat; @OneToMany Set<Seat> seats; @OneToOne Seat one; }
@Entity @IdClass(BoxKey.class) class Box { @Id String row; @Id int number; @ElementCollection Set<String> notes; }
class BoxKey implements Serializable { String row; int number; }
@Entity class Storage { @Id long id; @ManyToOne Box box; @OneToMany Set<Box> boxes; @OneToOne Box one; }
@Entity class Floor { @EmbeddedId FloorKey key; @ElementCollection Set<String> notes; }
@Embeddable record FloorKey(String street, Part part, int house) implements Serializable { }
@Embeddable class Part implements Serializable { String section; int block; }
@Entity class Visit { @Id long id; @ManyToOne Floor floor; @OneToMany Set<Floor> floors; @OneToOne Floor one; }

@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq_seat", columnNames = {"seat_row", "number"})) class Seat { @EmbeddedId SeatKey key; @ElementCollection Set<String> notes; }
@Embeddable class SeatKey implements Serializable { int number; @Column(name = "seat_row") String seatRow; }
@Entity class Booking { @Id long id; @ManyToOne Seat seat; @OneToMany Set<Seat> seats; }

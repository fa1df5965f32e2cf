@Entity class Owner implements Serializable { @Id Long id; String name; }
@Entity class Boat { @Id Long id; Owner owner; @Basic Owner former; @Embedded Papers papers; @ElementCollection List<Log> logs; @ElementCollection Set<Owner> visitors; }
@Embeddable class Papers { Owner signedBy; }
@Embeddable record Log(Owner writer, int page) {}

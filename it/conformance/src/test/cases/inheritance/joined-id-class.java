@Entity @Inheritance(strategy = InheritanceType.JOINED) @IdClass(SensorKey.class) class Sensor { @Id String signed; @Id int other; @ElementCollection Set<String> texts; @OneToMany Map<String, Note> notes; }
class SensorKey implements Serializable { String signed; int other; }
@Entity class Guest extends Sensor { @ElementCollection List<String> more; @ManyToMany Set<Note> many; }
@Entity class Note { @Id long id; @ManyToOne Sensor sensor; @ManyToOne Guest guest; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @IdClass(MeterKey.class) class Meter { @Id int other; @Id String signed; @ElementCollection Set<String> texts; @OneToMany Map<String, Note> notes; }
class MeterKey implements Serializable { String signed; int other; }
@Entity class Clock extends Meter { @ElementCollection List<String> more; }
@Entity @IdClass(AloneKey.class) class Alone { @Id String signed; @Id int other; @ElementCollection Set<String> texts; }
class AloneKey implements Serializable { String signed; int other; }

@Entity @Inheritance(strategy = InheritanceType.JOINED) @IdClass(SensorKey.class) @Table(indexes = @Index(name = "ix_sensor", columnList = "serial, place", unique = true)) class Sensor { @Id String serial; @Id int place; @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> notes; @OneToMany Map<String, Thing> things; }
class SensorKey implements Serializable { String serial; int place; }
@Entity class Camera extends Sensor { @ManyToOne Sensor master; @ManyToOne Camera other; }
@Entity class Thing { @Id long id; }

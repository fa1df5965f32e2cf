class Key implements Serializable { long a; Integer b; }
@Entity @IdClass(Key.class) class Line { @Id long a; @Id Integer b; String text; @ManyToOne Line other; }
@Embeddable class Shape { String colour; }
@Embeddable class Circle extends Shape { int radius; }
@Entity class Holder { @Id long id; Shape outerShape; @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime at; @Embedded Times times; @OneToMany(mappedBy = "times.owner") Set<Holder> owned; }
@Embeddable class Times { @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime at2; @ManyToOne Holder owner; @ElementCollection @OrderColumn List<String> notes; @ElementCollection Map<String, String> mapped; }
class PartKey implements Serializable { Integer number; Key line; }
@Entity @IdClass(PartKey.class) class Part { @Id Integer number; @Id @ManyToOne Line line; }

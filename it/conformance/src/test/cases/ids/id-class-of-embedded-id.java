@Entity class File { @EmbeddedId FileKey key; @ElementCollection Set<String> notes; }
@Embeddable record FileKey(@Column(length = 9) String name, int number) implements Serializable { }
@Entity @IdClass(LineKey.class) class Line { @Id @ManyToOne File file; @Id int place; @ElementCollection Set<String> notes; }
class LineKey implements Serializable { FileKey file; int place; }
@Entity class Route { @EmbeddedId LineKey key; @MapsId @OneToOne Line line; }
@Entity class Note { @Id long id; @OneToOne Line line; @ManyToMany Set<Line> lines; @ManyToOne Route route; }

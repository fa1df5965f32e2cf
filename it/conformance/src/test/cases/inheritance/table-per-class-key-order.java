@Entity class Painting { @EmbeddedId Key key; }
@Embeddable record Key(String place, int number) implements Serializable {}
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Frame { @EmbeddedId Key key; @MapsId @OneToOne Painting painting; }
@Entity class GoldenFrame extends Frame { }
@Entity class HeavyFrame extends GoldenFrame { int weight; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Label { @EmbeddedId Key key; @ManyToOne Label other; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"place", "number"})) class Sign extends Label { }

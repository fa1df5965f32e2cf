interface Coord { }
@Embeddable class Geo implements Coord { double x; double y; }
@Entity class P { @Id long id; @Embedded @Target(Geo.class) Coord coord; }

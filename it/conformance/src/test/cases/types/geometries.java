@Entity class Place {
    @Id long id;
    @Column(nullable = false) org.locationtech.jts.geom.Point location;
    org.locationtech.jts.geom.Geometry whatever;
    org.locationtech.jts.geom.LineString path;
    org.locationtech.jts.geom.MultiPolygon area;
    org.locationtech.jts.geom.GeometryCollection several;
    org.locationtech.jts.geom.LinearRing ring;
    org.geolatte.geom.Point<org.geolatte.geom.G2D> spotted;
    @Basic org.geolatte.geom.Geometry<?> shape;
    org.geolatte.geom.MultiLineString<org.geolatte.geom.G2D> paths;
    @JdbcTypeCode(SqlTypes.GEOGRAPHY) org.locationtech.jts.geom.Point onEarth;
    @JdbcTypeCode(SqlTypes.GEOMETRY) org.locationtech.jts.geom.Polygon flat;
    @Column(columnDefinition = "geography") org.locationtech.jts.geom.Point defined;
    @Column(unique = true) @org.hibernate.annotations.Comment("c") org.locationtech.jts.geom.Polygon own;
    @ElementCollection List<org.locationtech.jts.geom.Point> points;
    @ElementCollection Map<String, org.locationtech.jts.geom.Point> byName;
    @Embedded Spot spot;
}
@Embeddable class Spot { org.locationtech.jts.geom.Point center; double radius; }

@Entity @Table(name = "\"a color\"") class Color { @Id @Column(name = "\"color id\"") int id; String name; }
@Entity class Shape { @Id @Column(name = "shape_id") int id; @Column(unique = true) String code; }
@Entity class Drawing {
    @Id int id;
    @ManyToMany @MapKeyJoinColumn(name = "by_color", referencedColumnName = "\"color id\"") Map<Color, Shape> shapes;
    @ManyToMany @JoinTable(name = "\"drawn colors\"") @MapKeyJoinColumn(name = "\"by shape\"", referencedColumnName = "shape_id") Map<Shape, Color> colors;
    @ElementCollection @MapKeyJoinColumn(name = "\"by color\"", referencedColumnName = "\"color id\"") Map<Color, String> notes;
}

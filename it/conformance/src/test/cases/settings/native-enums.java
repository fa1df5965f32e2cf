enum Color { RED, GREEN, BLUE }
enum Size { BIG, SMALL }
@Entity class P { @Id long id; Color color; @Enumerated(EnumType.STRING) Size size; @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Color text; @ElementCollection Set<Color> colors; List<Size> sizes; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Size, Color> map; }

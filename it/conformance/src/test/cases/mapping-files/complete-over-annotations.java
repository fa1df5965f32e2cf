@Entity(name = "Annotated") @Table(name = "annotated") class E {
    @Id long id; @Column(name = "annotated_a", length = 9) String a; @Enumerated(EnumType.STRING) Color color; @Transient String b;
    @Lob String c; @Convert(converter = Upper.class) String d;
}
enum Color { RED, GREEN }
class Upper implements AttributeConverter<String, Integer> {
    public Integer convertToDatabaseColumn(String a) { return null; } public String convertToEntityAttribute(Integer b) { return null; }
}

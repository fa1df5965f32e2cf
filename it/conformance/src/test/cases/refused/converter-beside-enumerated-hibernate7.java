enum Kind { A, B }
@Converter class ByLetter implements AttributeConverter<Kind, String> { public String convertToDatabaseColumn(Kind k) { return k == null ? null : k.name().toLowerCase(); } public Kind convertToEntityAttribute(String d) { return null; } }
@Entity class P { @Id long id; @Enumerated(EnumType.STRING) @Convert(converter = ByLetter.class) Kind kind; }

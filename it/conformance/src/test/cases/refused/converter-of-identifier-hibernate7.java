@Converter class AsText implements AttributeConverter<Long, String> { public String convertToDatabaseColumn(Long n) { return n == null ? null : n.toString(); } public Long convertToEntityAttribute(String d) { return null; } }
@Entity class P { @Id @Convert(converter = AsText.class) Long id; }

enum Kind { A, B }
@Converter class ByLetter implements AttributeConverter<Kind, String> { public String convertToDatabaseColumn(Kind k) { return k == null ? null : k.name().toLowerCase(); } public Kind convertToEntityAttribute(String d) { return null; } }
@Converter class AsText implements AttributeConverter<Long, String> { public String convertToDatabaseColumn(Long n) { return n == null ? null : n.toString(); } public Long convertToEntityAttribute(String d) { return null; } }
@Converter class Noon implements AttributeConverter<Date, String> { public String convertToDatabaseColumn(Date d) { return ""; } public Date convertToEntityAttribute(String d) { return null; } }
@Entity
class P {
    @Id @Convert(converter = AsText.class) Long id; @Version @Convert(converter = AsText.class) Long version;
    @Enumerated(EnumType.STRING) @Convert(converter = ByLetter.class) Kind kind; @Enumerated @Convert(converter = ByLetter.class) Kind number;
    @Temporal(TemporalType.DATE) @Convert(converter = Noon.class) Date day;
    @ElementCollection @Enumerated(EnumType.STRING) @Convert(converter = ByLetter.class) Set<Kind> kinds;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) @Convert(attributeName = "key", converter = ByLetter.class) Map<Kind, String> byKind;
}

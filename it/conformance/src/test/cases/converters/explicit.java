@Converter class LC implements AttributeConverter<Money, BigDecimal> { public BigDecimal convertToDatabaseColumn(Money m) { return null; } public Money convertToEntityAttribute(BigDecimal d) { return null; } }
@Converter class SC implements AttributeConverter<Kind, String> { public String convertToDatabaseColumn(Kind m) { return m == null ? null : "a"; } public Kind convertToEntityAttribute(String d) { return null; } }
class Money { }
enum Kind { A }
@Entity class P { @Id long id; @Convert(converter = LC.class) Money price; @Convert(converter = LC.class) @Column(precision = 9, scale = 4, nullable = false) Money second; @Convert(converter = SC.class) @Column(length = 3) Kind kind; @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean yes; @Convert(converter = org.hibernate.type.TrueFalseConverter.class) Boolean tf; @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) boolean num; }

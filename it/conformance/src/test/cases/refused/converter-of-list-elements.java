class Money { int cents; }
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, Integer> { public Integer convertToDatabaseColumn(Money m) { return 0; } public Money convertToEntityAttribute(Integer i) { return null; } }
@Entity class P { @Id long id; List<Money> several; }

@Entity class E { @Id long id; @Convert(converter = AsText.class) Weight kept; @Convert(converter = AsText.class) Weight replaced; }
class Digit implements AttributeConverter<Weight, Short> { public Short convertToDatabaseColumn(Weight m) { return null; } public Weight convertToEntityAttribute(Short l) { return null; } }
class Money { long cents; } class Weight { int grams; }
class MoneyConverter implements AttributeConverter<Money, Long> { public Long convertToDatabaseColumn(Money m) { return null; } public Money convertToEntityAttribute(Long l) { return null; } }
class WeightConverter implements AttributeConverter<Weight, Integer> { public Integer convertToDatabaseColumn(Weight m) { return null; } public Weight convertToEntityAttribute(Integer l) { return null; } }
class AsText implements AttributeConverter<Weight, String> { public String convertToDatabaseColumn(Weight m) { return null; } public Weight convertToEntityAttribute(String l) { return null; } }

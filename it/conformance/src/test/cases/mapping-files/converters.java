class E { long id; Money total; Weight weight; Weight paid; Weight open; Price price; } class Price { Money gross; int fixed; }
class Money { long cents; } class Weight { int grams; }
class MoneyConverter implements AttributeConverter<Money, Long> { public Long convertToDatabaseColumn(Money m) { return null; } public Money convertToEntityAttribute(Long l) { return null; } }
class WeightConverter implements AttributeConverter<Weight, Integer> { public Integer convertToDatabaseColumn(Weight m) { return null; } public Weight convertToEntityAttribute(Integer l) { return null; } }
class AsText implements AttributeConverter<Weight, String> { public String convertToDatabaseColumn(Weight m) { return null; } public Weight convertToEntityAttribute(String l) { return null; } }

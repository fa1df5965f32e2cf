enum Color { RED, GREEN, BLUE }
enum OrderState { OPEN { }, PAID, SENT_OUT }
enum Single { ONLY }
class Money implements Serializable { BigDecimal amount; String currency; }
class Temperature implements Serializable { double degrees; }
class Weight implements Serializable { int grams; }
class Phone implements Serializable { String digits; }
class Details { String text; int size; }
interface Marked { String mark = "m"; }
@Converter class MoneyConverter implements AttributeConverter<Money, BigDecimal> { public BigDecimal convertToDatabaseColumn(Money m) { return null; } public Money convertToEntityAttribute(BigDecimal d) { return null; } }
@Converter(autoApply = true) class TemperatureConverter implements AttributeConverter<Temperature, Double> { public Double convertToDatabaseColumn(Temperature t) { return null; } public Temperature convertToEntityAttribute(Double d) { return null; } }
@Converter(autoApply = true) class WeightConverter implements AttributeConverter<Weight, Integer> { public Integer convertToDatabaseColumn(Weight w) { return null; } public Weight convertToEntityAttribute(Integer i) { return null; } }
@Converter class PhoneConverter implements AttributeConverter<Phone, String> { public String convertToDatabaseColumn(Phone p) { return null; } public Phone convertToEntityAttribute(String s) { return null; } }
@Converter class UpperConverter implements AttributeConverter<String, String> { public String convertToDatabaseColumn(String s) { return s; } public String convertToEntityAttribute(String s) { return s; } }
@Converter class ColorConverter implements AttributeConverter<Color, String> { public String convertToDatabaseColumn(Color c) { return c == null ? null : c.name().substring(0, 1); } public Color convertToEntityAttribute(String s) { return null; } }
@Converter class ColorNumberConverter implements AttributeConverter<Color, Integer> { public Integer convertToDatabaseColumn(Color c) { return c == null ? null : c.ordinal() * 10; } public Color convertToEntityAttribute(Integer i) { return null; } }
@Converter class YesNo implements AttributeConverter<Boolean, Character> { public Character convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? 'Y' : 'N'; } public Boolean convertToEntityAttribute(Character c) { return null; } }
@Converter class ZeroOne implements AttributeConverter<Boolean, Integer> { public Integer convertToDatabaseColumn(Boolean b) { return b != null && b ? 1 : 0; } public Boolean convertToEntityAttribute(Integer i) { return null; } }
@Converter class BytesConverter implements AttributeConverter<Phone, byte[]> { public byte[] convertToDatabaseColumn(Phone p) { return null; } public Phone convertToEntityAttribute(byte[] b) { return null; } }
@Converter class MomentConverter implements AttributeConverter<Phone, Instant> { public Instant convertToDatabaseColumn(Phone p) { return null; } public Phone convertToEntityAttribute(Instant i) { return null; } }
@Embeddable class Range { @Column(name = "range_from") int low; @Column(name = "range_to", nullable = false) int high; }
@Embeddable record Point(double px, double py) { }
@Embeddable class Geo { String planet; @Embedded Spot spot; }
@Embeddable class Spot { @Column(length = 12) String latitude; BigDecimal longitude; }
@Embeddable class Site { String street; Integer house; }
@Embeddable class Label { @Column(nullable = false, length = 30) String caption; @Column(nullable = false) Color shade; }
@Embeddable class Animal { String sound; }
@Embeddable class Dog extends Animal { int barks; }
@Embeddable class Cat extends Animal { @Column(length = 7) String whiskers; }
@Embeddable class Payload { int weight; String note; LocalDate due; }

class Money { int cents; }
abstract class To<T> implements AttributeConverter<Money, T> { public T convertToDatabaseColumn(Money m) { return null; } public Money convertToEntityAttribute(T t) { return null; } }
@Converter class ToInstant extends To<Instant> { }
@Converter class ToBytes extends To<byte[]> { }
@Converter class ToUuid extends To<UUID> { }
@Converter class ToDay extends To<LocalDate> { }
@Converter class ToShort extends To<Short> { }
@Converter class ToText extends To<String> { }
@Converter class ToDecimal extends To<BigDecimal> { }
@Converter class ToTime extends To<LocalTime> { }
@Converter class ToFlag extends To<Boolean> { }
@Entity
class P {
    @Id long id;
    @Convert(converter = ToInstant.class) Money a; @Convert(converter = ToBytes.class) @Column(length = 9) Money b; @Convert(converter = ToUuid.class) Money c;
    @Convert(converter = ToDay.class) Money d; @Convert(converter = ToShort.class) Money e; @Convert(converter = ToText.class) @Column(length = 20000000) Money f;
    @Convert(converter = ToDecimal.class) @Column(precision = 10) Money g; @Convert(converter = ToText.class) @Lob Money h; @Convert(converter = ToBytes.class) @Lob Money i;
    @Convert(converter = ToTime.class) Money j; @Convert(converter = ToFlag.class) Money k;
    @ElementCollection @Convert(converter = ToText.class) @Column(length = 11) Set<Money> l;
}

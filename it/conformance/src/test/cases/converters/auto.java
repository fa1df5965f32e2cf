@Converter(autoApply = true) class LC implements AttributeConverter<Long, String> { public String convertToDatabaseColumn(Long m) { return ""; } public Long convertToEntityAttribute(String d) { return 1L; } }
@Entity class P { @Id Long id; @Version long version; Long boxed; long primitive; @Convert(disableConversion = true) Long off; @ElementCollection Set<Long> set; @ElementCollection Map<Long, String> keys; E e; }
@Embeddable class E { Long inside; }

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = org.hibernate.type.YesNoConverter.class)
    boolean yes;

    @Convert(converter = LetterConverter.class)
    Letter letter;
}

enum Letter {
    A,
    B
}

@Converter
class LetterConverter implements AttributeConverter<Letter, String> {
    @Override
    public String convertToDatabaseColumn(Letter letter) {
        return letter == null ? null : letter.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Letter convertToEntityAttribute(String text) {
        return text == null ? null : Letter.valueOf(text.toUpperCase(Locale.ROOT));
    }
}

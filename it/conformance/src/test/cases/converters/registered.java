@ConverterRegistration(converter = org.hibernate.type.NumericBooleanConverter.class)
@ConverterRegistration(converter = GradeConverter.class, autoApply = false)
@ConverterRegistration(converter = WordConverter.class, domainType = Word.class)
@Entity class A {
    @Id long id;
    Boolean wrapped;
    boolean primitive;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean named;
    Grade grade;
    @Convert(converter = GradeConverter.class) Grade namedGrade;
    Word word;
}
@Entity class B { @Id long id; Boolean wrapped; Grade grade; Word word; }
enum Grade { LOW, HIGH }
record Word(String text) {}
@Converter(autoApply = true) class GradeConverter implements AttributeConverter<Grade, String> {
    public String convertToDatabaseColumn(Grade grade) { return grade == null ? null : grade.name().substring(0, 1); }
    public Grade convertToEntityAttribute(String text) { return null; }
}
class WordConverter implements AttributeConverter<Word, String> {
    public String convertToDatabaseColumn(Word word) { return word == null ? null : word.text(); }
    public Word convertToEntityAttribute(String text) { return new Word(text); }
}

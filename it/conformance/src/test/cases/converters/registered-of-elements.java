@ConverterRegistration(converter = WordConverter.class)
@Entity class A {
    @Id long id;
    @ElementCollection Set<Word> words;
    @ElementCollection List<Word> list;
    @ElementCollection Map<Word, Word> pairs;
    @ElementCollection Set<Part> parts;
    @Embedded Part part;
}
@Embeddable class Part { @Column(nullable = false) Word word; }
record Word(String text) implements Serializable {}
class WordConverter implements AttributeConverter<Word, String> {
    public String convertToDatabaseColumn(Word word) { return word == null ? null : word.text(); }
    public Word convertToEntityAttribute(String text) { return new Word(text); }
}

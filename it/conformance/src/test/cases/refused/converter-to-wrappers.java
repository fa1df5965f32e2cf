@Entity class P { @Id long id; @Convert(converter = ToBytes.class) String bytes; @Convert(converter = ToBytes.class) @Column(length = 20) String shorter; }
class ToBytes implements AttributeConverter<String, Byte[]> { public Byte[] convertToDatabaseColumn(String value) { return new Byte[0]; } public String convertToEntityAttribute(Byte[] value) { return ""; } }

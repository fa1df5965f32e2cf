@Converter class Upper implements AttributeConverter<String, String> { public String convertToDatabaseColumn(String s) { return s; } public String convertToEntityAttribute(String s) { return s; } }
interface Other { }
@Entity
class P {
    @Id long id; @Convert(converter = Upper.class) @Size(max = 5) String a; @Size(max = 5, groups = Other.class) String b; @Min(value = 3, groups = Other.class) int c;
    @Size(max = 5) String[] d; @Size(max = 5) List<String> e; @Size(max = 5) @Nationalized String f; @Size(min = 2, max = 20000000) String g; @Min(5) @Column(columnDefinition = "smallint") int h;
}

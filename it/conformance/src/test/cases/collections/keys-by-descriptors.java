@Entity class T {
    @Id long id;
    @ElementCollection @MapKeyJavaType(org.hibernate.type.descriptor.java.StringJavaType.class) Map<String, String> described;
    @ElementCollection @MapKeyJdbcTypeCode(SqlTypes.CHAR) Map<UUID, String> coded;
    @ElementCollection @MapKeyJdbcType(org.hibernate.type.descriptor.jdbc.SmallIntJdbcType.class) Map<Integer, String> typed;
}

@Entity class Descriptors {
    @Id long id;

    @JavaType(org.hibernate.type.descriptor.java.CharacterArrayJavaType.class) @Column(length = 60) Character[] secret;
    @JavaType(org.hibernate.type.descriptor.java.ByteArrayJavaType.class) Byte[] image;
    @JavaType(org.hibernate.type.descriptor.java.LongJavaType.class) Long count;
    @JavaType(org.hibernate.type.descriptor.java.JdbcDateJavaType.class) java.util.Date day;
    @JavaType(org.hibernate.type.descriptor.java.JdbcTimeJavaType.class) java.util.Date hour;
    @JavaType(org.hibernate.type.descriptor.java.JdbcTimestampJavaType.class) java.util.Date moment;
    @JavaType(org.hibernate.type.descriptor.java.StringJavaType.class) @JdbcTypeCode(SqlTypes.CHAR) String letter;
}

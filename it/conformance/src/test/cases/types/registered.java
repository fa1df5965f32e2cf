@Entity @JavaTypeRegistration(javaType = Owner.class, descriptorClass = OwnerJavaType.class) class Balance {
    @Id long id;
    @Column(columnDefinition = "bigint") Owner owner;
    @JdbcTypeCode(SqlTypes.INTEGER) Owner small;
}
@Entity class Other { @Id long id; @Column(columnDefinition = "bigint") Owner owner; @ElementCollection @Column(columnDefinition = "bigint") Set<Owner> owners; }
record Owner(long number) implements Serializable {}
class OwnerJavaType extends org.hibernate.type.descriptor.java.AbstractClassJavaType<Owner> {
    public OwnerJavaType() {
        super(Owner.class);
    }
    public org.hibernate.type.descriptor.jdbc.JdbcType getRecommendedJdbcType(
            org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators indicators) {
        return indicators.getJdbcType(SqlTypes.BIGINT);
    }
    public <X> X unwrap(Owner owner, Class<X> type, org.hibernate.type.descriptor.WrapperOptions options) {
        return type.cast(owner.number());
    }
    public <X> Owner wrap(X value, org.hibernate.type.descriptor.WrapperOptions options) {
        return value == null ? null : new Owner((Long) value);
    }
}

@Entity class T {
    @Id long id;
    @Any @AnyKeyJavaType(org.hibernate.type.descriptor.java.LongJavaType.class) @AnyDiscriminatorValue(discriminator = "T", entity = U.class) @Column(name = "a_kind") @JoinColumn(name = "a_id") Object a;
    @Any @AnyKeyJavaClass(Long.class) @AnyKeyJdbcTypeCode(SqlTypes.VARCHAR) @AnyDiscriminatorValue(discriminator = "T", entity = U.class) @Column(name = "b_kind") @JoinColumn(name = "b_id") Object b;
    @Any @AnyKeyJavaClass(Integer.class) @AnyKeyJdbcType(org.hibernate.type.descriptor.jdbc.SmallIntJdbcType.class) @AnyDiscriminatorValue(discriminator = "T", entity = U.class) @Column(name = "c_kind") @JoinColumn(name = "c_id") Object c;
    @Any @AnyKeyJavaClass(UUID.class) @AnyDiscriminatorValue(discriminator = "T", entity = U.class) @Column(name = "d_kind", length = 20) @JoinColumn(name = "d_id", columnDefinition = "char(36)") Object d;
    @ManyToAny @AnyKeyJavaClass(Long.class) @AnyKeyJdbcTypeCode(SqlTypes.INTEGER) @AnyDiscriminatorValue(discriminator = "T", entity = U.class) @Column(name = "kind") @JoinTable(name = "es", joinColumns = @JoinColumn(name = "t"), inverseJoinColumns = @JoinColumn(name = "e_id")) Set<Object> es;
}
@Entity class U { @Id long id; }

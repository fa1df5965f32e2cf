package dev.jpamigrations.mapping;

/** Names of Hibernate's own annotations that decide what a schema looks like ({@code org.hibernate.annotations}). */
final class Orm {

    static final String ANY = name("Any");
    static final String ANY_DISCRIMINATOR = name("AnyDiscriminator");
    static final String ANY_KEY_JAVA_CLASS = name("AnyKeyJavaClass");
    static final String ANY_KEY_JAVA_TYPE = name("AnyKeyJavaType");
    static final String ANY_KEY_JDBC_TYPE = name("AnyKeyJdbcType");
    static final String ANY_KEY_JDBC_TYPE_CODE = name("AnyKeyJdbcTypeCode");
    static final String ARRAY = name("Array");
    static final String AUDITED = name("Audited");
    static final String CHECK = name("Check");
    static final String CHECKS = name("Checks");
    static final String COLLATE = name("Collate");
    static final String COLLECTION_ID = name("CollectionId");
    static final String COLLECTION_ID_JAVA_CLASS = name("CollectionIdJavaClass");
    static final String COLLECTION_ID_JAVA_TYPE = name("CollectionIdJavaType");
    static final String COLLECTION_ID_JDBC_TYPE = name("CollectionIdJdbcType");
    static final String COLLECTION_ID_JDBC_TYPE_CODE = name("CollectionIdJdbcTypeCode");
    static final String COLLECTION_ID_TYPE = name("CollectionIdType");
    static final String BAG = name("Bag");
    static final String COLUMN_DEFAULT = name("ColumnDefault");
    static final String COLUMNS = name("Columns");
    static final String COMMENT = name("Comment");
    static final String COMMENTS = name("Comments");
    static final String COMPOSITE_TYPE = name("CompositeType");
    static final String COMPOSITE_TYPE_REGISTRATION = name("CompositeTypeRegistration");
    static final String CONVERTER_REGISTRATION = name("ConverterRegistration");
    static final String CONVERTER_REGISTRATIONS = name("ConverterRegistrations");
    static final String CREATION_TIMESTAMP = name("CreationTimestamp");
    static final String CURRENT_TIMESTAMP = name("CurrentTimestamp");
    static final String DISCRIMINATOR_FORMULA = name("DiscriminatorFormula");
    static final String DISCRIMINATOR_OPTIONS = name("DiscriminatorOptions");
    static final String EMBEDDED_COLUMN_NAMING = name("EmbeddedColumnNaming");
    static final String EMBEDDED_TABLE = name("EmbeddedTable");
    static final String FORMULA = name("Formula");
    static final String FRACTIONAL_SECONDS = name("FractionalSeconds");
    static final String GENERATED_COLUMN = name("GeneratedColumn");
    static final String PARTITION_KEY = name("PartitionKey");
    static final String GENERIC_GENERATOR = name("GenericGenerator");
    static final String ID_GENERATOR_TYPE = name("IdGeneratorType");
    static final String JAVA_TYPE = name("JavaType");
    static final String JAVA_TYPE_REGISTRATION = name("JavaTypeRegistration");
    static final String JDBC_TYPE = name("JdbcType");
    static final String JDBC_TYPE_CODE = name("JdbcTypeCode");
    static final String JDBC_TYPE_REGISTRATION = name("JdbcTypeRegistration");
    static final String JOIN_COLUMN_OR_FORMULA = name("JoinColumnOrFormula");
    static final String JOIN_COLUMNS_OR_FORMULAS = name("JoinColumnsOrFormulas");
    static final String JOIN_FORMULA = name("JoinFormula");
    static final String INDEX_COLUMN = name("IndexColumn");
    static final String LIST_INDEX_BASE = name("ListIndexBase");
    static final String LIST_INDEX_JAVA_TYPE = name("ListIndexJavaType");
    static final String LIST_INDEX_JDBC_TYPE = name("ListIndexJdbcType");
    static final String LIST_INDEX_JDBC_TYPE_CODE = name("ListIndexJdbcTypeCode");
    static final String MANY_TO_ANY = name("ManyToAny");
    static final String MAP_KEY_JAVA_TYPE = name("MapKeyJavaType");
    static final String MAP_KEY_JDBC_TYPE = name("MapKeyJdbcType");
    static final String MAP_KEY_JDBC_TYPE_CODE = name("MapKeyJdbcTypeCode");
    static final String MAP_KEY_TYPE = name("MapKeyType");
    static final String NATIONALIZED = name("Nationalized");
    static final String NATIVE_GENERATOR = name("NativeGenerator");
    static final String NATURAL_ID = name("NaturalId");
    static final String NOT_FOUND = name("NotFound");
    static final String ON_DELETE = name("OnDelete");
    static final String ORDER_BY = name("OrderBy");
    static final String PARENT = name("Parent");
    static final String PROPERTY_REF = name("PropertyRef");
    static final String SOFT_DELETE = name("SoftDelete");
    static final String SQL_ORDER = name("SQLOrder");
    static final String STRUCT = name("Struct");
    static final String SUBSELECT = name("Subselect");
    static final String TARGET = name("Target");
    static final String TARGET_EMBEDDABLE = name("TargetEmbeddable");
    static final String TENANT_ID = name("TenantId");
    static final String TEMPORAL = name("Temporal");
    static final String TIME_ZONE_COLUMN = name("TimeZoneColumn");
    static final String TIME_ZONE_STORAGE = name("TimeZoneStorage");
    static final String TYPE = name("Type");
    static final String TYPE_REGISTRATION = name("TypeRegistration");
    static final String UPDATE_TIMESTAMP = name("UpdateTimestamp");
    static final String UUID_GENERATOR = name("UuidGenerator");
    static final String VIEW = name("View");

    private Orm() {}

    private static String name(String simpleName) {
        return "org.hibernate.annotations." + simpleName;
    }
}

package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The column that identifies each element of a bag ({@code @CollectionId}, {@code IdBagBinder}). */
final class CollectionIds {

    /** Annotations that make a bag one with identifiers, and what they would be called on an attribute. */
    private static final Map<String, String> AS_ATTRIBUTE = Map.of(
            Orm.COLLECTION_ID_JDBC_TYPE, Orm.JDBC_TYPE,
            Orm.COLLECTION_ID_JDBC_TYPE_CODE, Orm.JDBC_TYPE_CODE,
            Orm.COLLECTION_ID_TYPE, Orm.TYPE,
            Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATOR,
            Jpa.SEQUENCE_GENERATORS, Jpa.SEQUENCE_GENERATORS,
            Jpa.TABLE_GENERATOR, Jpa.TABLE_GENERATOR,
            Jpa.TABLE_GENERATORS, Jpa.TABLE_GENERATORS,
            Orm.GENERIC_GENERATOR, Orm.GENERIC_GENERATOR);

    private static final String IMPLICIT_NAME = "id";

    private final BindingContext context;
    private final BasicBinder basics;
    private final Sequences sequences;

    CollectionIds(BindingContext context, BasicBinder basics, Sequences sequences) {
        this.context = context;
        this.basics = basics;
        this.sequences = sequences;
    }

    /** Whether the elements have identifiers ({@code CollectionBinder#determineCollectionClassification}). */
    static boolean isWanted(Property property) {
        return property.annotations()
                .hasAny(
                        Orm.COLLECTION_ID,
                        Orm.COLLECTION_ID_JDBC_TYPE,
                        Orm.COLLECTION_ID_JDBC_TYPE_CODE,
                        Orm.COLLECTION_ID_JAVA_TYPE);
    }

    /** Adds the column, which is the key of its table, and what generates it. */
    void add(Holder holder, Property bag, TableDraft table) {
        AnnotationView id = bag.annotations()
                .find(Orm.COLLECTION_ID)
                .orElseThrow(() -> UnmappableException.mapping(
                        bag.location(),
                        "what says of which type a @CollectionId is stands there without one; Hibernate refuses to start.",
                        "Add @CollectionId."));
        Property property = asAttribute(bag);
        ColumnSpec spec = ColumnSpec.of(id.nested("column"));
        BasicValue value = context.basicValues()
                .resolve(
                        property.type(),
                        property.annotations(),
                        Optional.empty(),
                        AutoApply.NONE,
                        spec,
                        property.location());
        ColumnDraft column = table.add(basics.column(Place.START, property, spec, value, false));
        table.primaryKey(List.of(column));
        sequences.bindCollectionId(holder.owner(), table, property, id.text("generator"));
    }

    private static Property asAttribute(Property bag) {
        return bag.withName(IMPLICIT_NAME)
                .withType(type(bag))
                .withAnnotations(bag.annotations().ofPart(AS_ATTRIBUTE));
    }

    private static TypeUse type(Property bag) {
        AnnotationSet annotations = bag.annotations();
        Optional<TypeUse> written =
                annotations.find(Orm.COLLECTION_ID_JAVA_CLASS).flatMap(annotation -> annotation.type("idType"));
        return written.or(() -> annotations
                        .find(Orm.COLLECTION_ID_JAVA_TYPE)
                        .flatMap(annotation -> annotation.type("value"))
                        .flatMap(descriptor -> JavaTypeClasses.of(descriptor.name())))
                .or(() -> annotations
                        .find(Orm.COLLECTION_ID_JDBC_TYPE_CODE)
                        .flatMap(code -> recommended(code.whole("value", 0))))
                .orElseThrow(() -> UnmappableException.type(
                        bag.location(), "of which type the column of @CollectionId is, is not known."));
    }

    /** What a column of a type is read as ({@code JdbcType#getJdbcRecommendedJavaTypeMapping}). */
    private static Optional<TypeUse> recommended(long code) {
        return JdbcType.ofCode(code)
                .map(type -> switch (type) {
                    case TINYINT -> "java.lang.Byte";
                    case SMALLINT -> "java.lang.Short";
                    case INTEGER -> "java.lang.Integer";
                    case BIGINT -> "java.lang.Long";
                    case NUMERIC, DECIMAL -> "java.math.BigDecimal";
                    case UUID -> "java.util.UUID";
                    case CHAR, NCHAR, VARCHAR, NVARCHAR -> "java.lang.String";
                    default -> null;
                })
                .map(TypeUse::ofClass);
    }
}

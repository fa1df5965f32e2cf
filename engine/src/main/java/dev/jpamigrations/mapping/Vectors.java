package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import java.util.Map;
import java.util.Optional;

/** The types of the extension pgvector, which Hibernate knows by a module of its own ({@code PGVectorTypeContributor}). */
final class Vectors {

    private static final Map<Long, String> TYPES =
            Map.of(10_000L, "vector", 10_002L, "vector", 10_004L, "bit", 10_005L, "halfvec", 10_007L, "sparsevec");

    /** The only one before Hibernate 7.2. */
    private static final long VECTOR = 10_000;

    private final boolean known;
    private final boolean several;

    Vectors(MappingOptions options) {
        this.known = options.modules().contains(HibernateModule.VECTOR);
        this.several = options.hibernate().isAtLeast(7, 2);
    }

    /**
     * How a value is stored that {@code @JdbcTypeCode} makes a vector.
     *
     * @param column what is asked of the column: a definition says the length, too
     */
    Optional<BasicValue> of(AnnotationSet annotations, ColumnSpec column, Location location) {
        return annotations
                .find(Orm.JDBC_TYPE_CODE)
                .map(code -> code.whole("value", 0))
                .filter(code -> known && TYPES.containsKey(code) && (several || code == VECTOR))
                .map(code -> BasicValue.ofText(TYPES.get(code) + length(annotations, column, location)));
    }

    private static String length(AnnotationSet annotations, ColumnSpec column, Location location) {
        if (!column.definition().isEmpty()) {
            return "";
        }
        return annotations
                .find(Orm.ARRAY)
                .map(array -> "(" + array.whole("length", 0) + ")")
                .orElseThrow(() -> UnmappableException.mapping(
                        location,
                        "a vector has no length; PostgreSQL does not understand what Hibernate writes for it.",
                        "Add @Array(length = ...)."));
    }
}

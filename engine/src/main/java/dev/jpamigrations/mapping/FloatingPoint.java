package dev.jpamigrations.mapping;

/** Facets of floating-point columns that Hibernate, or PostgreSQL after it, refuses. */
final class FloatingPoint {

    private static final int MAX_BITS = 53;

    private FloatingPoint() {}

    /** {@code Dialect.SizeStrategyImpl#resolveSize} throws for a scale; PostgreSQL takes at most 53 bits. */
    static void refuseScale(ColumnSpec spec, BasicValue value, Property property) {
        if (value.type().jdbc().facet() != JdbcType.Facet.BINARY
                || !spec.definition().isEmpty()) {
            return;
        }
        if (spec.precision() > 0 && spec.scale() != 0) {
            throw UnmappableException.mapping(
                    property.location(),
                    "a scale has no meaning for a floating-point column; Hibernate refuses to start.",
                    "Remove scale from @Column, or use BigDecimal.");
        }
        if (value.type().size(spec).precision() > MAX_BITS) {
            throw UnmappableException.mapping(
                    property.location(),
                    "a precision of " + spec.precision() + " decimal digits is more than a float column can have.",
                    "Use at most precision = 15, or BigDecimal.");
        }
    }
}

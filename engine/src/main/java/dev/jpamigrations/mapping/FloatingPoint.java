package dev.jpamigrations.mapping;

/** Facets of floating-point columns that Hibernate, or PostgreSQL after it, refuses. */
final class FloatingPoint {

    private static final int MAX_BITS = 53;

    private FloatingPoint() {}

    /**
     * {@code Dialect.SizeStrategyImpl#resolveSize} throws for a scale; PostgreSQL takes at most 53 bits.
     *
     * @param type the column's type with its precision in bits
     * @param digits the precision that is asked for, in decimal digits
     * @param scale the digits after the point that are asked for
     */
    static void refuse(ColumnType type, int digits, int scale, Property property) {
        if (type.jdbc().facet() != JdbcType.Facet.BINARY) {
            return;
        }
        if (digits > 0 && scale != 0) {
            throw UnmappableException.mapping(
                    property.location(),
                    "a scale has no meaning for a floating-point column; Hibernate refuses to start.",
                    "Remove scale from @Column, or fraction from @Digits, or use BigDecimal.");
        }
        if (type.definition() == null && type.size().precision() > MAX_BITS) {
            throw UnmappableException.mapping(
                    property.location(),
                    "a precision of " + digits + " decimal digits is more than a float column can have.",
                    "Use at most 15 digits, or BigDecimal.");
        }
    }
}

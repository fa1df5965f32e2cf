package dev.jpamigrations.mapping;

/**
 * A Java type together with the JDBC type that holds it, and the facets that it has unless a column says otherwise
 * ({@code JavaType#getRecommendedJdbcType}, {@code #getDefaultSqlLength} and its neighbours).
 *
 * @param jdbc the JDBC type
 * @param length default length
 * @param precision default precision
 * @param scale default scale
 */
record BasicType(JdbcType jdbc, long length, int precision, int scale) {

    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

    /**
     * The facets of a column of this type ({@code Dialect.SizeStrategyImpl#resolveSize}): a length of 255 is no length, a
     * scale counts only together with a precision.
     */
    Size size(ColumnSpec spec) {
        return switch (jdbc.facet()) {
            case NONE -> new Size(0, 0, 0);
            case LENGTH -> new Size(spec.length() == Size.DEFAULT_LENGTH ? length : spec.length(), 0, 0);
            case BINARY -> new Size(0, bits(spec), 0);
            case DECIMAL ->
                spec.precision() > 0 ? new Size(0, spec.precision(), spec.scale()) : new Size(0, precision, scale);
            case SECONDS -> new Size(0, spec.secondPrecision() >= 0 ? spec.secondPrecision() : precision, 0);
        };
    }

    private int bits(ColumnSpec spec) {
        return spec.precision() > 0 ? bits(spec.precision()) : precision;
    }

    /** The bits that so many decimal digits take. */
    static int bits(int digits) {
        return (int) Math.ceil(digits * BITS_PER_DIGIT);
    }
}

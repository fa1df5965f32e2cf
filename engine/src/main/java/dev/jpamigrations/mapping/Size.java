package dev.jpamigrations.mapping;

/**
 * The resolved facets of a column's type. A facet that the type does not listen to is 0.
 *
 * @param length characters or bytes
 * @param precision decimal digits of a number, bits of a floating-point number, or digits of a second
 * @param scale digits after the point
 */
record Size(long length, int precision, int scale) {

    /** What {@code @Column(length)} is unless written. */
    static final long DEFAULT_LENGTH = 255;
}

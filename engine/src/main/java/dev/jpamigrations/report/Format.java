package dev.jpamigrations.report;

/** The values of the parameter {@code format}. */
public enum Format {
    /** For people. */
    text,
    /** For programs. */
    json
}

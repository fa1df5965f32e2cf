package dev.jpamigrations.schema;

/**
 * A column for which applications take values from a sequence; no catalog tells of it.
 *
 * @param sequence the sequence, as it is to be
 * @param column the column
 * @param type its type, as PostgreSQL prints it
 */
public record SequenceUse(Sequence sequence, ColumnName column, String type) {}

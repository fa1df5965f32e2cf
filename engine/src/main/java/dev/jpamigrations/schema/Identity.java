package dev.jpamigrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * What makes a column an identity column.
 *
 * @param always {@code generated always}, else {@code by default}
 * @param sequence the name of the sequence behind it; null leaves it to PostgreSQL
 * @param options how that sequence counts
 */
public record Identity(boolean always, @Nullable ObjectName sequence, SequenceOptions options) {}

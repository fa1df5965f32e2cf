package dev.jpamigrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL schema, called namespace here so that {@link Schema} can mean the whole.
 *
 * @param name its name
 * @param comment its comment, or null
 */
public record Namespace(String name, @Nullable String comment) {}

package dev.jpamigrations.schema;

/**
 * What makes a column a generated one.
 *
 * @param expression the expression
 * @param stored stored, else virtual (PostgreSQL 18)
 */
public record Generated(String expression, boolean stored) {}

/**
 * PostgreSQL to schema, in a constant number of queries.
 */
@NullMarked
package dev.jpamigrations.catalog;

import org.jspecify.annotations.NullMarked;

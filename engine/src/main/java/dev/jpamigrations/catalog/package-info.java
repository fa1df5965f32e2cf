/**
 * PostgreSQL to schema, in a constant number of queries.
 *
 * <p>{@link dev.jpamigrations.catalog.CatalogReader} is the only reader of system catalogs. For each catalog view there is
 * one record that holds its query and one of its rows; {@code SchemaAssembly} puts the rows together. What PostgreSQL prints
 * (types, defaults, expressions) is taken as it is printed, always under the same session settings, so that two databases
 * can be compared by their texts.
 */
@NullMarked
package dev.jpamigrations.catalog;

import org.jspecify.annotations.NullMarked;

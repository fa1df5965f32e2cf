/**
 * What a database is: records, no I/O.
 *
 * <p>The same records serve on both sides of every comparison. A schema that comes from the mapping may leave to
 * PostgreSQL what PostgreSQL decides (a constraint's name, the print of a type or an expression); a schema that was read
 * from a catalog is complete. Only catalogs are ever compared.
 */
@NullMarked
package dev.jpamigrations.schema;

import org.jspecify.annotations.NullMarked;

/**
 * What a careful person wants to know before changes are run on tables with rows.
 *
 * <p>{@link dev.jpamigrations.diff.SchemaDiff} states facts; a {@link dev.jpamigrations.diff.hazard.HazardRule} judges them. A
 * rule is one file and looks at changes only, never at a database: a hazard says what may happen, not that it will.
 */
@NullMarked
package dev.jpamigrations.diff.hazard;

import org.jspecify.annotations.NullMarked;

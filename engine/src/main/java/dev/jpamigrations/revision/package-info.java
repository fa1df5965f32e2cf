/**
 * Identifiers, parents, graph, targets and plans. Pure: knows neither SQL nor files.
 */
@NullMarked
package dev.jpamigrations.revision;

import org.jspecify.annotations.NullMarked;

/**
 * Identifiers, parents, graph, targets and plans. Pure: knows neither SQL nor files.
 *
 * <p>{@link dev.jpamigrations.revision.RevisionGraph} is built once from all revisions of all histories in reach, or
 * refused with every problem at once. It answers where a {@link dev.jpamigrations.revision.Target} leads from a set of
 * applied revisions:
 *
 * <pre>{@code
 * RevisionGraph graph = RevisionGraph.of(revisions);
 * Plan plan = graph.upgrade(applied, Target.parse("head"));
 * }</pre>
 *
 * <p>The meaning of targets and plans is Alembic's (its chapter "Working with Branches"), but for three deliberate
 * differences: what is applied is a set of revisions and not a set of heads, so a revision that was inserted below an
 * applied one is seen; a bare {@code -N} from several applied heads is refused instead of taking the first; and a target
 * of one history never takes down revisions of another.
 */
@NullMarked
package dev.jpamigrations.revision;

import org.jspecify.annotations.NullMarked;

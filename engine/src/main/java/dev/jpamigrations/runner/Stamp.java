package dev.jpamigrations.runner;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionGraph;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Changes what is recorded, and nothing else: the lineage of each target is then exactly the target and its ancestors.
 * Rows of other branches stay, and rows that stay keep their checksums.
 */
public final class Stamp {

    private final Histories histories;
    private final String toolVersion;

    Stamp(Histories histories, String toolVersion) {
        this.histories = histories;
        this.toolVersion = toolVersion;
    }

    /**
     * What a stamp did.
     *
     * @param recorded revisions that count as applied from now on
     * @param erased revisions that no longer do
     */
    public record Change(List<RevisionId> recorded, List<RevisionId> erased) {

        public Change {
            recorded = List.copyOf(recorded);
            erased = List.copyOf(erased);
        }
    }

    Change run(Connection connection, VersionTables tables, DatabaseState state, List<Target> targets, boolean purge)
            throws SQLException {
        refuseUnknown(state, purge);
        RevisionGraph.Stamped stamped = histories.graph().stamp(state.applied(), targets);
        Set<RevisionId> applied = state.applied();
        List<RevisionId> recorded = histories.graph().revisions().stream()
                .map(Revision::id)
                .filter(id -> stamped.applied().contains(id) && !applied.contains(id))
                .toList();
        List<RevisionId> erased = state.rows().stream()
                .map(AppliedRevision::id)
                .filter(id ->
                        purge ? !stamped.applied().contains(id) : stamped.line().contains(id))
                .toList();
        write(connection, tables, state, recorded, erased);
        return new Change(recorded, erased);
    }

    /** The one applied and edited revision that a target means. */
    static RevisionId accepted(Histories histories, DatabaseState state, Target target) {
        RevisionGraph graph = histories.graph();
        List<Revision> meant = graph.resolve(state.applied(), target);
        if (meant.size() != 1 || state.row(meant.get(0).id()).isEmpty()) {
            throw MigrationException.user(new Problem(
                    "NotApplied",
                    Location.nowhere(),
                    "\"" + target + "\" is not one applied revision.",
                    "Name the revision whose edited text is to be accepted."));
        }
        return meant.get(0).id();
    }

    private void refuseUnknown(DatabaseState state, boolean purge) {
        Set<RevisionId> unknown = state.unknown(histories);
        if (!purge && !unknown.isEmpty()) {
            throw MigrationException.user(new Problem(
                    "UnknownRevision",
                    Location.nowhere(),
                    "The database has applied what no file describes: " + String.join(", ", names(unknown)) + ".",
                    "Bring the files back, or erase these rows too with purge=true."));
        }
    }

    private static List<String> names(Collection<RevisionId> ids) {
        return ids.stream().map(RevisionId::qualified).toList();
    }

    private void write(
            Connection connection,
            VersionTables tables,
            DatabaseState state,
            List<RevisionId> recorded,
            List<RevisionId> erased)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (RevisionId id : erased) {
                tables.of(id).delete(connection, id);
            }
            for (RevisionId id : recorded) {
                VersionTable table = tables.of(id);
                if (state.row(id).isPresent()) {
                    table.delete(connection, id);
                }
                table.insert(connection, histories.file(id), 0, toolVersion, null);
            }
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** Judges a database before anything is recorded. */
    @FunctionalInterface
    public interface Proof {

        /** Records whatever was asked for. */
        Proof NONE = (connection, applied, versionTables) -> {};

        /**
         * Throws where the database is not what the revisions make.
         *
         * @param connection to the database, for reading
         * @param applied the revisions that shall count as applied
         * @param versionTables what no revision makes
         */
        void check(Connection connection, Set<RevisionId> applied, List<VersionTable.Name> versionTables)
                throws SQLException;
    }

    Change run(
            Connection connection,
            VersionTables tables,
            DatabaseState state,
            List<Target> targets,
            boolean purge,
            Proof proof)
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
        Set<RevisionId> afterwards = new TreeSet<>(applied);
        erased.forEach(afterwards::remove);
        afterwards.addAll(recorded);
        proof.check(connection, afterwards, tables.names());
        write(connection, tables, state, recorded, erased);
        return new Change(recorded, erased);
    }

    /** The script that does with psql what {@link #run} does on any database. */
    String script(List<Target> targets, boolean purge, Duration lockTimeout) {
        RevisionGraph graph = histories.graph();
        RevisionGraph.Stamped stamped = graph.stamp(Set.of(), targets);
        PsqlScript script = new PsqlScript(histories);
        script.open(
                "stamp " + targets.stream().map(Target::toString).collect(Collectors.joining(", ")),
                SessionSettings.statements(lockTimeout),
                (history, table) -> purge
                        ? new PsqlScript.Condition("true", "")
                        : new PsqlScript.Condition(
                                table.hasOnly(of(
                                        history,
                                        graph.revisions().stream()
                                                .map(Revision::id)
                                                .toList())),
                                "the database has applied what no file describes"));
        List<String> statements = new ArrayList<>();
        for (String history : graph.histories()) {
            VersionSql table = script.tableOf(history);
            List<RevisionId> applied = of(history, stamped.applied());
            statements.add(purge ? table.deleteOthers(applied) : table.deleteAll(of(history, stamped.line())));
            statements.add(table.deletePartial(applied));
        }
        graph.revisions().stream()
                .map(Revision::id)
                .filter(stamped.applied()::contains)
                .map(id -> script.tableOf(id.history()).insertIfMissing(histories.file(id), toolVersion))
                .forEach(statements::add);
        script.emptyLine();
        script.block(statements.stream().map(statement -> statement + ";").toList(), true);
        script.close();
        return script.toString();
    }

    private static List<RevisionId> of(String history, Collection<RevisionId> ids) {
        return ids.stream().filter(id -> id.history().equals(history)).toList();
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

package dev.jpamigrations.report;

import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.AppliedRevision;
import dev.jpamigrations.runner.DatabaseState;
import dev.jpamigrations.runner.RevisionState;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How every revision of every history stands to a database.
 *
 * @param histories one for each history, by name
 */
public record StatusReport(List<HistoryStatus> histories) implements Report {

    /**
     * One history.
     *
     * @param history its name
     * @param versionTable its version table
     * @param url the database, without user and password
     * @param heads the revisions that nothing follows
     * @param revisions all of them, oldest first, then those that no file describes
     */
    public record HistoryStatus(
            String history, String versionTable, String url, List<String> heads, List<RevisionStatus> revisions) {

        public HistoryStatus {
            heads = List.copyOf(heads);
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * One revision.
     *
     * @param id its digits
     * @param parents what it follows
     * @param dependsOn what it requires besides
     * @param labels names of its branch
     * @param created when it was written, ISO 8601; null where no file describes it
     * @param message what it does
     * @param state applied, pending, partial, edited, missing or unknown
     * @param appliedAt when it was applied, ISO 8601; null where it is not
     * @param appliedBy by which database user
     * @param durationMs how long that took in milliseconds
     */
    public record RevisionStatus(
            String id,
            List<String> parents,
            List<String> dependsOn,
            List<String> labels,
            @Nullable String created,
            String message,
            String state,
            @Nullable String appliedAt,
            @Nullable String appliedBy,
            @Nullable Long durationMs) {

        public RevisionStatus {
            parents = List.copyOf(parents);
            dependsOn = List.copyOf(dependsOn);
            labels = List.copyOf(labels);
        }
    }

    public StatusReport {
        histories = List.copyOf(histories);
    }

    /** @param url the database, without user and password */
    public static StatusReport of(Histories histories, DatabaseState database, String url) {
        Map<RevisionId, RevisionState> states = database.states(histories);
        return new StatusReport(histories.all().stream()
                .map(history -> status(histories, history, database, states, url))
                .toList());
    }

    private static HistoryStatus status(
            Histories histories,
            History history,
            DatabaseState database,
            Map<RevisionId, RevisionState> states,
            String url) {
        List<RevisionStatus> revisions = states.entrySet().stream()
                .filter(entry -> entry.getKey().history().equals(history.name()))
                .map(entry -> revision(histories, database, entry.getKey(), entry.getValue()))
                .toList();
        String schema = history.settings().versionTableSchema();
        String table = history.settings().versionTable();
        return new HistoryStatus(
                history.name(),
                schema == null ? table : schema + "." + table,
                url,
                histories.graph().heads(history.name()).stream()
                        .map(head -> head.id().digits())
                        .toList(),
                revisions);
    }

    private static RevisionStatus revision(
            Histories histories, DatabaseState database, RevisionId id, RevisionState state) {
        @Nullable AppliedRevision row = database.row(id).orElse(null);
        @Nullable Revision revision = histories.graph().find(id).orElse(null);
        return new RevisionStatus(
                id.digits(),
                names(id, revision != null ? revision.parents() : row != null ? row.parents() : List.of()),
                names(id, revision != null ? revision.dependsOn() : row != null ? row.dependsOn() : List.of()),
                revision == null ? List.of() : revision.labels(),
                revision == null ? null : revision.created().toString(),
                revision != null ? revision.message() : row != null ? row.message() : "",
                state.word(),
                row == null ? null : row.appliedAt().toString(),
                row == null ? null : row.appliedBy(),
                row == null ? null : row.durationMs());
    }

    private static List<String> names(RevisionId from, List<RevisionId> ids) {
        return ids.stream().map(id -> id.seenFrom(from.history())).toList();
    }

    @Override
    public String text() {
        return histories.stream().map(StatusReport::text).collect(Collectors.joining("\n\n"));
    }

    private static String text(HistoryStatus history) {
        TextTable table = new TextTable("revision", "created", "message", "state", "applied at", "by", "took");
        for (RevisionStatus revision : history.revisions()) {
            table.row(
                    revision.id(),
                    time(revision.created()),
                    revision.message(),
                    revision.state(),
                    time(revision.appliedAt()),
                    revision.appliedBy() == null ? "" : revision.appliedBy(),
                    revision.durationMs() == null ? "" : revision.durationMs() + " ms");
        }
        List<String> lines = new ArrayList<>();
        lines.add("History:       " + history.history());
        lines.add("Version table: " + history.versionTable());
        lines.add("Database:      " + history.url());
        lines.add("");
        lines.add(history.revisions().isEmpty() ? "There are no revisions." : table.text());
        return String.join("\n", lines);
    }

    /** {@code 2025-10-13 22:37:05}, UTC. */
    private static String time(@Nullable String instant) {
        return instant == null ? "" : instant.substring(0, 19).replace('T', ' ');
    }

    /** One history is an object, several are an array of such. */
    @Override
    public String json() {
        return histories.size() == 1 ? Json.of(histories.get(0)) : Json.of(histories);
    }
}

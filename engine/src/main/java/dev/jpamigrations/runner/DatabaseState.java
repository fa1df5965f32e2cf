package dev.jpamigrations.runner;

import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.Histories;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the version tables of all histories say. */
public final class DatabaseState {

    private final Map<RevisionId, AppliedRevision> rows = new TreeMap<>();

    DatabaseState(Collection<AppliedRevision> rows) {
        rows.forEach(row -> this.rows.put(row.id(), row));
    }

    /** A database in which nothing is applied. */
    public static DatabaseState empty() {
        return new DatabaseState(List.of());
    }

    /** All rows by id. */
    public List<AppliedRevision> rows() {
        return List.copyOf(rows.values());
    }

    /** The row of a revision. */
    public Optional<AppliedRevision> row(RevisionId id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The revisions that are completely applied. */
    public Set<RevisionId> applied() {
        return where(AppliedRevision::isComplete);
    }

    /** The revisions that were interrupted, in either direction. */
    public Set<RevisionId> partial() {
        return where(row -> !row.isComplete());
    }

    /** The revisions that no file in reach describes. */
    public Set<RevisionId> unknown(Histories histories) {
        return where(row -> histories.graph().find(row.id()).isEmpty());
    }

    /** The revisions whose upgrade section is no longer what was applied. */
    public Set<RevisionId> edited(Histories histories) {
        Set<RevisionId> unknown = unknown(histories);
        return where(row -> !unknown.contains(row.id())
                && !histories.file(row.id()).checksum().equals(row.checksum()));
    }

    /** How every revision stands to the database: those of the graph in its order, then the unknown ones. */
    public Map<RevisionId, RevisionState> states(Histories histories) {
        Set<RevisionId> edited = edited(histories);
        Set<RevisionId> required = histories.graph().ancestors(applied());
        Map<RevisionId, RevisionState> states = new LinkedHashMap<>();
        histories.graph().revisions().stream()
                .map(Revision::id)
                .forEach(id -> states.put(id, state(id, edited, required)));
        unknown(histories).forEach(id -> states.put(id, RevisionState.UNKNOWN));
        return states;
    }

    private RevisionState state(RevisionId id, Set<RevisionId> edited, Set<RevisionId> required) {
        AppliedRevision row = rows.get(id);
        if (row == null) {
            return required.contains(id) ? RevisionState.MISSING : RevisionState.PENDING;
        }
        if (!row.isComplete()) {
            return RevisionState.PARTIAL;
        }
        return edited.contains(id) ? RevisionState.EDITED : RevisionState.APPLIED;
    }

    Set<RevisionId> where(Predicate<AppliedRevision> condition) {
        return rows.values().stream()
                .filter(condition)
                .map(AppliedRevision::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

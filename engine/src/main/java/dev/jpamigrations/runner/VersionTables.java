package dev.jpamigrations.runner;

import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.History;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The version tables of all histories in reach, in the order of the histories, so that two runs take their locks alike. */
final class VersionTables {

    private final Map<String, VersionTable> byHistory = new LinkedHashMap<>();

    private VersionTables() {}

    static VersionTables of(Connection connection, Histories histories) throws SQLException {
        VersionTables tables = new VersionTables();
        for (History history : histories.all()) {
            tables.byHistory.put(history.name(), VersionTable.of(connection, history));
        }
        return tables;
    }

    Collection<VersionTable> all() {
        return byHistory.values();
    }

    /** The table in which a revision's row stands: one of a file in reach, or of a row that was read here. */
    VersionTable of(RevisionId id) {
        return Objects.requireNonNull(byHistory.get(id.history()), "every history has a table");
    }

    List<VersionTable.Name> names() {
        return all().stream().map(VersionTable::name).toList();
    }

    /** What all of them say. */
    DatabaseState read(Connection connection) throws SQLException {
        List<AppliedRevision> rows = new ArrayList<>();
        for (VersionTable table : all()) {
            rows.addAll(table.read(connection));
        }
        return new DatabaseState(rows);
    }
}

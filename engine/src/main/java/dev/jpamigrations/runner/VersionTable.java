package dev.jpamigrations.runner;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.History;
import dev.jpamigrations.script.RevisionFile;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of one history in which one row stands for each applied revision. */
public final class VersionTable {

    private final String history;
    private final String schema;
    private final String table;
    private final VersionSql sql;

    private VersionTable(String history, String schema, String table) {
        this.history = history;
        this.schema = schema;
        this.table = table;
        this.sql = new VersionSql(history, schema, table);
    }

    /**
     * Finds out where the table is or will be: in the schema of {@code history.json}; without one, where the search path
     * finds it or, if it is not there yet, in the first schema of the search path.
     */
    static VersionTable of(Connection connection, History history) throws SQLException {
        String table = history.settings().versionTable();
        String schema = history.settings().versionTableSchema();
        return new VersionTable(history.name(), schema == null ? onSearchPath(connection, table) : schema, table);
    }

    private static String onSearchPath(Connection connection, String table) throws SQLException {
        String query = "select coalesce((select n.nspname from pg_catalog.pg_class c"
                + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                + " where c.oid = pg_catalog.to_regclass(?)), pg_catalog.current_schema())";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, Identifiers.quote(table));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                String schema = row.getString(1);
                if (schema == null) {
                    throw MigrationException.user(new Problem(
                            "NoSchema",
                            new Location.InDatabase("table " + table),
                            "No schema of the search path exists, so there is no place for the version table.",
                            "Create one of them, or set versionTableSchema in history.json."));
                }
                return schema;
            }
        }
    }

    /**
     * Where a version table is.
     *
     * @param schema its schema
     * @param table its name
     */
    public record Name(String schema, String table) {}

    Name name() {
        return new Name(schema, table);
    }

    String history() {
        return history;
    }

    /** An expression for the key of its lock. */
    String lockKey() {
        return sql.lockKey();
    }

    /** As a person reads it. */
    String displayName() {
        return schema + "." + table;
    }

    boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_catalog.to_regclass(?) is not null")) {
            query.setString(1, sql.name());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Creates what is missing of schema and table. Whoever calls this holds the lock, so nobody else does it now. */
    void create(Connection connection) throws SQLException {
        if (exists(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            for (String creation : sql.creation()) {
                statement.execute(creation);
            }
        }
    }

    /** All rows; none where the table does not exist. */
    List<AppliedRevision> read(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return List.of();
        }
        String query = "select revision, parents, depends_on, message, checksum, applied_at, applied_by, duration_ms,"
                + " tool_version, position from " + sql.name() + " order by revision";
        List<AppliedRevision> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private AppliedRevision row(ResultSet row) throws SQLException {
        return new AppliedRevision(
                id(row.getString(1)),
                ids(row.getArray(2)),
                ids(row.getArray(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getLong(8),
                row.getString(9),
                row.getObject(10, Integer.class));
    }

    private List<RevisionId> ids(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(this::id).toList();
    }

    private RevisionId id(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? new RevisionId(history, name)
                : new RevisionId(name.substring(0, slash), name.substring(slash + 1));
    }

    /** Adds the row of a revision of which so much is done. */
    void insert(
            Connection connection, RevisionFile file, long durationMs, String toolVersion, @Nullable Integer position)
            throws SQLException {
        writeOne(connection, sql.insert(file, String.valueOf(durationMs), toolVersion, position), file.id());
    }

    /** Notes how much of a revision is done by now. */
    void progress(Connection connection, RevisionId id, long durationMs, @Nullable Integer position)
            throws SQLException {
        writeOne(connection, sql.progress(id, String.valueOf(durationMs), position), id);
    }

    /** Takes the text of the file as the applied one. */
    void accept(Connection connection, RevisionFile file) throws SQLException {
        writeOne(connection, sql.accept(file), file.id());
    }

    void delete(Connection connection, RevisionId id) throws SQLException {
        writeOne(connection, sql.delete(id), id);
    }

    private void writeOne(Connection connection, String change, RevisionId id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            exactlyOne(statement.executeUpdate(change), id);
        }
    }

    private void exactlyOne(int rows, RevisionId id) {
        if (rows != 1) {
            throw MigrationException.user(new Problem(
                    "VersionTableChanged",
                    new Location.InDatabase("table " + displayName()),
                    "Writing the row of revision " + id + " met " + rows + " rows instead of one.",
                    "Something else writes to the version table; look at migrations:status and run again."));
        }
    }
}

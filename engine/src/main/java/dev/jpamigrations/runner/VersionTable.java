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
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of one history in which one row stands for each applied revision. */
final class VersionTable {

    private final String history;
    private final String schema;
    private final String table;

    private VersionTable(String history, String schema, String table) {
        this.history = history;
        this.schema = schema;
        this.table = table;
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
        String sql = "select coalesce((select n.nspname from pg_catalog.pg_class c"
                + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                + " where c.oid = pg_catalog.to_regclass(?)), pg_catalog.current_schema())";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, Identifiers.quote(table));
            try (ResultSet row = query.executeQuery()) {
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

    String history() {
        return history;
    }

    /** As it is written in SQL, whatever the search path. */
    String qualifiedName() {
        return Identifiers.quote(schema) + "." + Identifiers.quote(table);
    }

    /** As a person reads it. */
    String displayName() {
        return schema + "." + table;
    }

    boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_catalog.to_regclass(?) is not null")) {
            query.setString(1, qualifiedName());
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
            for (String sql : creation()) {
                statement.execute(sql);
            }
        }
    }

    List<String> creation() {
        return List.of(
                "create schema if not exists " + Identifiers.quote(schema),
                "create table if not exists " + qualifiedName() + """
                         (
                            revision text primary key,
                            parents text[] not null,
                            depends_on text[] not null,
                            message text not null,
                            checksum text not null,
                            applied_at timestamptz not null,
                            applied_by text not null,
                            duration_ms bigint not null,
                            tool_version text not null,
                            position integer
                        )""");
    }

    /** All rows; none where the table does not exist. */
    List<AppliedRevision> read(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return List.of();
        }
        String sql = "select revision, parents, depends_on, message, checksum, applied_at, applied_by, duration_ms,"
                + " tool_version, position from " + qualifiedName() + " order by revision";
        List<AppliedRevision> rows = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
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
        String sql = "insert into " + qualifiedName()
                + " (revision, parents, depends_on, message, checksum, applied_at, applied_by, duration_ms, tool_version,"
                + " position) values (?, ?, ?, ?, ?, pg_catalog.clock_timestamp(), session_user, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, file.id().digits());
            insert.setArray(2, names(connection, file.header().parents()));
            insert.setArray(3, names(connection, file.header().dependsOn()));
            insert.setString(4, file.header().title());
            insert.setString(5, file.checksum());
            insert.setLong(6, durationMs);
            insert.setString(7, toolVersion);
            insert.setObject(8, position, Types.INTEGER);
            exactlyOne(insert.executeUpdate(), file.id());
        }
    }

    /** Notes how much of a revision is done by now. */
    void progress(Connection connection, RevisionId id, long durationMs, @Nullable Integer position)
            throws SQLException {
        String sql = "update " + qualifiedName()
                + " set position = ?, duration_ms = duration_ms + ?, applied_at = pg_catalog.clock_timestamp(),"
                + " applied_by = session_user where revision = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, position, Types.INTEGER);
            update.setLong(2, durationMs);
            update.setString(3, id.digits());
            exactlyOne(update.executeUpdate(), id);
        }
    }

    /** Takes the text of the file as the applied one. */
    void accept(Connection connection, RevisionFile file) throws SQLException {
        String sql = "update " + qualifiedName() + " set checksum = ? where revision = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, file.checksum());
            update.setString(2, file.id().digits());
            exactlyOne(update.executeUpdate(), file.id());
        }
    }

    void delete(Connection connection, RevisionId id) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from " + qualifiedName() + " where revision = ?")) {
            delete.setString(1, id.digits());
            exactlyOne(delete.executeUpdate(), id);
        }
    }

    private Array names(Connection connection, List<RevisionId> ids) throws SQLException {
        return connection.createArrayOf(
                "text", ids.stream().map(id -> id.seenFrom(history)).toArray());
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

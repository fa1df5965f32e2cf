package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import org.postgresql.PGConnection;

/**
 * Roles that revisions name and that the real servers have. On the server of scratch databases they are created without any
 * right, and dropped afterwards. Roles belong to the whole server (PostgreSQL manual, "Database Roles").
 */
final class ScratchRoles {

    private final Connection connection;
    private final SortedSet<String> created = new TreeSet<>();

    /** @param connection to the server */
    ScratchRoles(Connection connection) {
        this.connection = connection;
    }

    /**
     * Creates a role; one that is there already is left as it is.
     *
     * @throws MigrationException {@code [NoScratchRole]} where the server refuses
     */
    void create(String role) {
        try {
            execute("create role " + quoted(role));
            created.add(role);
        } catch (SQLException e) {
            if (!SqlState.DUPLICATE_OBJECT.is(e)) {
                throw MigrationException.environment(
                        new Problem(
                                "NoScratchRole",
                                new Location.InDatabase("role " + role),
                                "A revision names this role, and the server of the scratch databases refuses to create"
                                        + " it: " + e.getMessage(),
                                "Create the role there."),
                        e);
            }
        }
    }

    /** Drops those that were created. One that others have begun to use stays. */
    void drop() throws SQLException {
        for (String role : created) {
            try {
                execute("drop role if exists " + quoted(role));
            } catch (SQLException e) {
                if (!SqlState.DEPENDENT_OBJECTS_STILL_EXIST.is(e)) {
                    throw e;
                }
            }
        }
        created.clear();
    }

    private String quoted(String role) throws SQLException {
        return connection.unwrap(PGConnection.class).escapeIdentifier(role);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package dev.jpamigrations.connection;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.AutoSave;

/** Opens connections to an address. */
public final class Connector {

    /** What {@code pg_stat_activity.application_name} shows unless the URL names something else. */
    static final String APPLICATION_NAME = "jpa-migrations";

    /**
     * A connection in autocommit mode. The driver's automatic savepoints are off: they would hide which statement ended a
     * transaction.
     *
     * @throws MigrationException {@code [CannotConnect]}, with the masked URL, the server's SQLSTATE and what to do
     */
    public Connection open(DatabaseAddress address) {
        try {
            return dataSource(address).getConnection();
        } catch (SQLException e) {
            throw MigrationException.environment(problem(address, e), e);
        }
    }

    /**
     * The major version of the server: 16.
     *
     * @throws MigrationException {@code [CannotConnect]}
     */
    public int majorVersion(DatabaseAddress address) {
        try (Connection connection = open(address)) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw MigrationException.environment(problem(address, e), e);
        }
    }

    /** The address as a data source, for those that open connections of their own. */
    public DataSource dataSource(DatabaseAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url().jdbc());
        source.setUser(address.user());
        source.setPassword(address.password());
        source.setAutosave(AutoSave.NEVER);
        if (!address.url().parameters().containsKey("ApplicationName")) {
            source.setApplicationName(APPLICATION_NAME);
        }
        return source;
    }

    private static Problem problem(DatabaseAddress address, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : " (SQLSTATE " + failure.getSQLState() + ")";
        return new Problem(
                "CannotConnect",
                new Location.InDatabase(address.url().toString()),
                "no connection as " + address.user() + ": " + failure.getMessage() + state,
                advice(address, failure.getSQLState() == null ? "" : failure.getSQLState()));
    }

    private static String advice(DatabaseAddress address, String state) {
        return switch (state) {
            case "28P01", "28000", "08004" ->
                address.password() == null
                        ? "No password was found: set MIGRATIONS_PASSWORD, write ~/.pgpass (readable by you alone), or name a"
                                + " <server> of settings.xml in migrations.server."
                        : "Check the user and the password; the URL was found in " + address.origin() + ".";
            case "3D000" ->
                "Create the database first: create database \""
                        + address.url().database().replace("\"", "\"\"") + "\";";
            case "53300" -> "The server has no connection left: close some, or try again.";
            case "57P03" -> "The server is starting or stopping: try again.";
            default -> "Check that the server runs and can be reached; the URL was found in " + address.origin() + ".";
        };
    }
}

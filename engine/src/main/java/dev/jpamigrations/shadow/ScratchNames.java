package dev.jpamigrations.shadow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a run's scratch databases, and how those of a run that was killed are told from those of a run still going.
 *
 * <p>A run holds an advisory lock whose key is its number for as long as it is connected; the number is in the names. A name
 * whose lock can be had belongs to nobody any more. Advisory locks are those of one database (PostgreSQL manual, "Advisory
 * Locks"), so the names carry that database's OID as well, and other names are left alone.
 */
final class ScratchNames {

    private static final String PREFIX = "migrations_scratch_";
    private static final Pattern NAME = Pattern.compile(PREFIX + "\\d+_(?<run>[0-9a-f]{16})_\\d+");

    private static final String OF_THIS_DATABASE = """
            select d.datname
              from pg_database d join pg_roles r on r.oid = d.datdba
             where r.rolname = current_user
               and starts_with(d.datname, ?)
             order by d.datname
            """;

    private final String prefix;
    private final long run;
    private int made;

    private ScratchNames(String prefix, long run) {
        this.prefix = prefix;
        this.run = run;
    }

    /**
     * Reserves the names of a run.
     *
     * @param connection open for as long as the databases are
     * @param run a random number
     */
    static ScratchNames reserve(Connection connection, long run) throws SQLException {
        lock(connection, run);
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select oid from pg_database where datname = current_database()")) {
            rows.next();
            return new ScratchNames(PREFIX + rows.getLong(1) + "_", run);
        }
    }

    /** A name that was never given before. */
    String next() {
        made++;
        return prefix + HexFormat.of().toHexDigits(run) + "_" + made;
    }

    /** Drops the user's scratch databases of runs that ended without dropping them. */
    void dropAbandoned(Connection connection) throws SQLException {
        for (Map.Entry<String, Long> database : others(connection).entrySet()) {
            if (lock(connection, database.getValue())) {
                drop(connection, database.getKey());
                unlock(connection, database.getValue());
            }
        }
    }

    private Map<String, Long> others(Connection connection) throws SQLException {
        Map<String, Long> others = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_THIS_DATABASE)) {
            statement.setString(1, prefix);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Matcher name = NAME.matcher(rows.getString(1));
                    if (name.matches()) {
                        others.put(name.group(), HexFormat.fromHexDigitsToLong(name.group("run")));
                    }
                }
            }
        }
        return others;
    }

    private static void drop(Connection connection, String database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database);
        } catch (SQLException e) {
            if (!SqlState.OBJECT_IN_USE.is(e)) {
                throw e;
            }
            // somebody looks at it; the next run drops it
        }
    }

    private static boolean lock(Connection connection, long run) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(?)", run);
    }

    private static void unlock(Connection connection, long run) throws SQLException {
        ask(connection, "select pg_advisory_unlock(?)", run);
    }

    private static boolean ask(Connection connection, String question, long run) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, run);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}

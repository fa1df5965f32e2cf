package dev.jpamigrations.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The session settings on which printed types and expressions depend (PostgreSQL manual, Client Connection Defaults), set
 * for the time of reading.
 */
final class CatalogSession {

    private static final String SAVE = """
            select quote_literal(current_setting('search_path')), quote_literal(current_setting('TimeZone')),
                   quote_literal(current_setting('DateStyle')), quote_literal(current_setting('IntervalStyle')),
                   quote_literal(current_setting('bytea_output')), quote_literal(current_setting('extra_float_digits')),
                   quote_literal(current_setting('quote_all_identifiers'))""";

    private static final String SET = """
            select set_config('search_path', %s, true), set_config('TimeZone', %s, true),
                   set_config('DateStyle', %s, true), set_config('IntervalStyle', %s, true),
                   set_config('bytea_output', %s, true), set_config('extra_float_digits', %s, true),
                   set_config('quote_all_identifiers', %s, true)""";

    /**
     * A path that leads to {@code public} alone stays as it is: PostgreSQL 18 tells the driver of every other value, and the driver
     * then forgets all prepared statements.
     */
    private static final String PUBLIC = """
            case when current_schemas(false) = '{public}' then current_setting('search_path') else 'public' end""";

    private static final Object[] STABLE = {PUBLIC, "'UTC'", "'ISO'", "'postgres'", "'hex'", "'1'", "'off'"};

    private CatalogSession() {}

    /** Something that reads. */
    interface Reading<T> {
        T run() throws SQLException;
    }

    static <T> T within(Connection connection, Reading<T> reading) throws SQLException {
        return connection.getAutoCommit() ? inSnapshot(connection, reading) : inTransaction(connection, reading);
    }

    private static <T> T inSnapshot(Connection connection, Reading<T> reading) throws SQLException {
        connection.setAutoCommit(false);
        try {
            execute(connection, "set transaction isolation level repeatable read, read only");
            execute(connection, SET.formatted(STABLE));
            return reading.run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static <T> T inTransaction(Connection connection, Reading<T> reading) throws SQLException {
        Object[] before = settings(connection);
        execute(connection, SET.formatted(STABLE));
        T result = reading.run();
        execute(connection, SET.formatted(before));
        return result;
    }

    private static Object[] settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SAVE)) {
            row.next();
            Object[] values = new Object[STABLE.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getString(i + 1);
            }
            return values;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

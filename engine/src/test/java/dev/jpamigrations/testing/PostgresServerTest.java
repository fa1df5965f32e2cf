package dev.jpamigrations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.shadow.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @Test
    void databasesAreApart() throws SQLException {
        try (ScratchDatabase first = PostgresServer.database();
                ScratchDatabase second = PostgresServer.database();
                Connection one = first.connect();
                Connection two = second.connect()) {
            execute(one, "create table t (id bigint primary key)");

            assertThat(tables(one)).isEqualTo(1);
            assertThat(tables(two)).isZero();
        }
    }

    @Test
    void aCopyHoldsWhatTheOriginalHolds() throws SQLException {
        try (ScratchDatabase original = PostgresServer.database()) {
            try (Connection connection = original.connect()) {
                execute(connection, "create table t (id bigint primary key)");
            }
            try (ScratchDatabase copy = PostgresServer.databases().copyOf(original);
                    Connection connection = copy.connect()) {
                assertThat(tables(connection)).isEqualTo(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

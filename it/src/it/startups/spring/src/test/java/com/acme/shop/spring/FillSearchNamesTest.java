package com.acme.shop.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.shop.migrations.FillSearchNames;
import dev.jpamigrations.MigrationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A class of a revision by itself: it needs a connection, and neither Maven nor a history. */
class FillSearchNamesTest {

    @Test
    void fillsAThousandAtATimeAndLeavesWhatIsFilled() throws SQLException {
        List<String> log = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("migrations.url"),
                        System.getProperty("migrations.user"),
                        System.getenv("MIGRATIONS_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table users (id bigint, display_name text, search_name text)");
            statement.execute("insert into users select n, 'Zo\u00eb ' || n from generate_series(1, 1500) n");
            statement.execute("update users set search_name = 'kept' where id = 1");

            new FillSearchNames().upgrade(new MigrationContext(connection, Map.of(), null, log::add));

            assertEquals(List.of("1000 search names filled", "1499 search names filled"), log);
            assertEquals("kept, zoe 2", text(statement, "string_agg(search_name, ', ' order by id)", "id < 3"));
            assertEquals("0", text(statement, "count(*)", "search_name is null"));
        }
    }

    private static String text(Statement statement, String expression, String condition) throws SQLException {
        try (ResultSet row = statement.executeQuery("select " + expression + " from users where " + condition)) {
            row.next();
            return row.getString(1);
        }
    }
}

package dev.jpamigrations.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** An emptied database is had in a fraction of the time of a new one. */
public final class EmptiedDatabase {

    private static final String EMPTY = """
            do $$ declare name text; begin
              for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
                execute format('drop schema %I cascade', name);
              end loop;
              create schema public;
            end $$""";

    private EmptiedDatabase() {}

    /** Empties the database behind a connection, whose session knows the catalogs from then on. */
    public static void behind(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(EMPTY);
        }
    }
}

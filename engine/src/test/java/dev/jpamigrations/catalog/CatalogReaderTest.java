package dev.jpamigrations.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the catalog is read; what is read is shown by the corpus. */
class CatalogReaderTest {

    private final CatalogReader reader = new CatalogReader(CatalogScope.ALL);

    /** To plan the queries takes several times longer than to run them. */
    @Test
    void asksWithTheSamePlansEveryTime() throws SQLException {
        try (ScratchDatabase database = PostgresServer.database();
                Connection connection = database.connect()) {
            reader.read(connection);
            reader.read(connection);
            reader.read(connection);

            assertThat(runsOfPlans(connection)).hasSize(10).containsOnly(3);
        }
    }

    private static List<Integer> runsOfPlans(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select generic_plans + custom_plans from pg_prepared_statements"
                                + " where statement like '%pg_namespace%' and statement not like '%pg_prepared%'")) {
            List<Integer> runs = new ArrayList<>();
            while (rows.next()) {
                runs.add(rows.getInt(1));
            }
            return runs;
        }
    }

    @Test
    void findsTheSameWhateverTheSessionsSearchPath() throws SQLException {
        try (ScratchDatabase database = PostgresServer.database();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create schema other;
                    create type other.mood as enum ('fine');
                    create table public.person (mood other.mood default 'fine');
                    create view public.people as select * from public.person""");
            Schema read = reader.read(connection);

            for (String path : List.of("other", "public, other", "other, public", "''")) {
                statement.execute("set search_path to " + path);
                assertThat(reader.read(connection)).as(path).isEqualTo(read);
            }
        }
    }

    /** Of what an extension brings along the extension alone counts: {@code tablefunc} has functions and composite types. */
    @Test
    void readsNothingOfAnExtensionButItself() throws SQLException {
        try (ScratchDatabase database = PostgresServer.database();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension tablefunc");
            Schema read = reader.read(connection);

            assertThat(read.withOpaques(List.of()).isEmpty()).isTrue();
            assertThat(read.opaques()).extracting(OpaqueObject::kind).containsExactly("extension");
        }
    }
}

package dev.jpamigrations.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocksTest {

    @Test
    void the_count_is_what_PostgreSQL_holds_or_little_more() throws SQLException {
        List<Change> changes = SchemaDiff.between(Schema.EMPTY, schema(40));

        int made = held(changes, List.of());
        assertThat(Locks.count(changes)).isBetween(made, made * 3 / 2);
        List<Change> drops = Change.reversed(changes);
        int dropped = held(drops, changes);
        assertThat(Locks.count(drops)).isBetween(dropped, dropped * 3 / 2);
    }

    @Test
    void a_transaction_takes_half_of_what_a_default_server_has() {
        assertThat(Locks.fitOneTransaction(SchemaDiff.between(Schema.EMPTY, schema(500))))
                .isTrue();
        assertThat(Locks.fitOneTransaction(SchemaDiff.between(Schema.EMPTY, schema(700))))
                .isFalse();
    }

    /** Locks of a transaction on relations that are its own to make or drop. */
    private static int held(List<Change> changes, List<Change> before) throws SQLException {
        try (ScratchDatabase database = PostgresServer.database();
                Connection connection = database.connect()) {
            run(before, connection);
            connection.setAutoCommit(false);
            run(changes, connection);
            String query = "select count(*) from pg_locks where pid = pg_backend_pid() and mode = 'AccessExclusiveLock'"
                    + " and locktype = 'relation'";
            try (java.sql.Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void run(List<Change> changes, Connection connection) throws SQLException {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            for (Statement statement : new PostgresDdl().statements(changes)) {
                jdbc.execute(statement.sql());
            }
        }
    }

    private static Schema schema(int tables) {
        return new Schema(
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, tables).mapToObj(LocksTest::table).toList(),
                List.of());
    }

    /** A table with a key, a text, an index and a reference to its predecessor. */
    private static Table table(int number) {
        ObjectName name = ObjectName.of("t" + number);
        ForeignKey key = ForeignKey.of(
                "fk" + number,
                List.of("parent"),
                ObjectName.of("t" + Math.max(0, number - 1)),
                List.of("id"),
                ForeignKey.Action.NO_ACTION);
        return new Table(
                name,
                List.of(
                        Column.of("id", "bigint", false),
                        Column.of("name", "text", true),
                        Column.of("parent", "bigint", true)),
                PrimaryKey.of(List.of("id")),
                List.of(),
                List.of(key),
                List.of(),
                List.of(Index.of("ix" + number, List.of(Index.Key.ofColumn("name", false)))),
                null);
    }
}

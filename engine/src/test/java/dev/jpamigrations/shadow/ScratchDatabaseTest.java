package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchDatabaseTest {

    private static final String TABLES = "select tablename from pg_tables where schemaname = 'public' order by 1";

    @Test
    void aRehearsalLeavesNothing() throws SQLException {
        try (ScratchDatabase database = PostgresServer.database()) {
            List<String> seen = database.rehearse(connection -> {
                Sql.execute(connection, "create table t (id int)");
                return Sql.strings(connection, TABLES);
            });

            assertThat(seen).containsExactly("t");
            assertThat(tables(database)).isEmpty();
        }
    }

    @Test
    void whatNeedsToBeOutsideOfATransactionIsRehearsedOnACopy() throws SQLException {
        try (ScratchDatabase database = PostgresServer.database()) {
            try (Connection connection = database.connect()) {
                Sql.execute(connection, "create table t (id int)");
            }
            List<String> names = new ArrayList<>();
            List<String> indexes = database.rehearse(connection -> {
                names.addAll(Sql.strings(connection, "select current_database()"));
                Sql.execute(connection, "create index concurrently i on t (id)");
                return Sql.strings(connection, "select indexname from pg_indexes where tablename = 't'");
            });

            assertThat(indexes).containsExactly("i");
            assertThat(names).hasSize(2).startsWith(database.name()).doesNotHaveDuplicates();
            assertThat(PostgresServer.databases().majorVersion()).isEqualTo(18);
            try (Connection connection = database.connect()) {
                assertThat(Sql.strings(connection, "select datname from pg_database"))
                        .doesNotContain(names.get(1));
            }
        }
    }

    @Test
    void whatFailsOnTheCopyTooIsTold() throws SQLException {
        try (ScratchDatabase database = PostgresServer.database()) {
            assertThatThrownBy(() -> database.rehearse(connection -> Sql.strings(connection, "select * from nowhere")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("\"nowhere\"")
                    .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        }
    }

    private static List<String> tables(ScratchDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Sql.strings(connection, TABLES);
        }
    }
}

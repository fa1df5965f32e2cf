package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that was made in another way is adopted where it is what the revisions make. */
class StampProofTest {

    private static final String USERS =
            "create table users (id int primary key, name varchar(10) check (name in ('a', 'b')));"
                    + " create index users_id on users (id, name);";

    @TempDir
    Path temporary;

    private ScratchDatabase database;
    private HistoryFolder shop;

    @BeforeEach
    void twoRevisions() {
        database = PostgresServer.database();
        shop = new HistoryFolder(temporary, new HistorySettings("shop", Owns.CLASSPATH, "versions", "ops"))
                .revision("a < base", USERS, "drop table users;")
                .revision("b < a", "create view v as select id from users;", "drop view v;");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void recordsWhereDatabaseAndRevisionsAgree() throws SQLException {
        execute(USERS.replace(
                "name in ('a', 'b')", "((name)::text = any ((array['a'::varchar, 'b'::varchar])::text[]))"));
        assertThat(stamp("aaaa")).containsExactly("shop/aaaaaaaaaaaa");
        execute("create view v as select id from users");
        assertThat(stamp("head")).containsExactly("shop/bbbbbbbbbbbb");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drop view v                              | view v
            create or replace view v as select 1 as id | view v
            alter table users add extra int          | drop column users.extra
            alter table users drop constraint users_name_check | users_name_check
            alter table users alter name type text   | alter column users.name
            create table other (id int)              | drop table other
            create schema other                      | drop schema other
            update pg_index set indisvalid = false where indexrelid = 'users_id'::regclass | index users.users_id
            create function f() returns int language sql as 'select 1' | function
            """)
    void listsWhereTheyDifferAndRecordsNothing(String change, String difference) throws SQLException {
        execute(USERS);
        execute("create view v as select id from users");
        execute(change.contains("users alter") ? "drop view v" : "select 1");
        execute(change);
        assertThatThrownBy(() -> stamp("head"))
                .hasMessageContaining("[DatabaseDiffers]")
                .hasMessageContaining(difference);
        assertThat(migrations().recorded()).isEmpty();
    }

    private List<String> stamp(String target) {
        return migrations()
                .stampProven(List.of(Target.parse(target)), false, PostgresServer.databases())
                .recorded();
    }

    private Migrations migrations() {
        return new Migrations(shop.read(), database::connect, RunOptions.standard());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package dev.jpamigrations.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.DataMigration;
import dev.jpamigrations.MigrationContext;
import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.Step;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of revisions on a real PostgreSQL. */
class RunnerTest {

    @TempDir
    Path temporary;

    private ScratchDatabase database;
    private HistoryFolder shop;

    @BeforeEach
    void create() throws SQLException {
        database = PostgresServer.database();
        shop = new HistoryFolder(temporary, "shop");
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @Test
    void runsAtOnceApplyEachRevisionExactlyOnce() throws Exception {
        shop.revision(
                        "a < base",
                        "create table t (n int); insert into t values (1); select pg_sleep(0.2);",
                        "drop table t;")
                .revision("b < a", "insert into t values (2); select pg_sleep(0.2);", "")
                .revision("c < b", "create index concurrently i on t (n);", "drop index i;");
        List<Callable<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            runs.add(() -> migrations().upgrade(Target.HEAD).steps().size());
        }
        ExecutorService threads = Executors.newFixedThreadPool(runs.size());
        int steps = 0;
        for (Future<Integer> run : threads.invokeAll(runs)) {
            steps += run.get();
        }
        threads.shutdown();
        assertThat(steps).isEqualTo(3);
        assertThat(query("select n from t order by n")).containsExactly("1", "2");
    }

    @Test
    void givesUpWaitingAndSaysForWhom() throws Exception {
        shop.revision("a < base", "select 1;", "");
        migrations().upgrade(Target.HEAD);
        shop.revision("b < a", "select pg_sleep(1);", "");
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> running = other.submit(() -> migrations().upgrade(Target.HEAD));
        // Those of the whole server are listed, and who made the scratch database holds one in another.
        while (query("select 1 from pg_locks l join pg_database d on d.oid = l.database"
                        + " where l.locktype = 'advisory' and d.datname = current_database()")
                .isEmpty()) {
            Thread.onSpinWait();
        }
        RunOptions impatient = new RunOptions(
                new RunSettings(Duration.ofSeconds(1), Duration.ZERO),
                getClass().getClassLoader(),
                Map.of(),
                null,
                RunListener.SILENT);
        assertThatThrownBy(() -> new Migrations(shop.read(), database::connect, impatient).upgrade(Target.HEAD))
                .hasMessageMatching("(?s)\\[Locked] table public.shop_migrations_version: .*process \\d+ .*");
        running.get();
        other.shutdown();
    }

    @Test
    void waitsForTablesNoLongerThanAllowed() throws SQLException {
        shop.revision("a < base", "create table t (n int);", "").revision("b < a", "alter table t add m int;", "");
        migrations().upgrade(Target.parse("aaaa"));
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("lock table t in access share mode");
            RunOptions options = new RunOptions(
                    new RunSettings(Duration.ofMillis(100), Duration.ZERO),
                    getClass().getClassLoader(),
                    Map.of(),
                    null,
                    RunListener.SILENT);
            assertThatThrownBy(() -> new Migrations(shop.read(), database::connect, options).upgrade(Target.HEAD))
                    .hasMessageContaining("(SQLSTATE 55P03)");
        }
    }

    @Test
    void aKilledRunLeavesOnlyWholeRevisions() throws Exception {
        shop.revision("a < base", "create table t (n int);", "drop table t;")
                .revision("b < a", "insert into t values (1); select pg_sleep(30);", "");
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> running = other.submit(() -> migrations().upgrade(Target.HEAD));
        while (query(terminated("select pg_sleep(30)")).isEmpty()) {
            Thread.sleep(20);
        }
        assertThatThrownBy(running::get).hasMessageContaining("[StatementFailed]");
        other.shutdown();
        assertThat(migrations().current(false).text()).isEqualTo("aaaaaaaaaaaa");
        assertThat(query("select n from t")).isEmpty();
    }

    @Test
    void resumesAfterWhatCannotBeRolledBack() throws SQLException {
        shop.revision(
                "a < base",
                "create table t (n int); insert into t values (1), (1);\ncreate index concurrently i on t (n);\n"
                        + "insert into missing values (1);\ncreate index concurrently j on t (n);",
                "drop index concurrently j;\ndrop index concurrently i;\ndrop table missing_too;");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEAD))
                .hasMessageContaining("3 of 5 statements are done and recorded");
        assertThat(query("select position from shop_migrations_version")).containsExactly("3");
        assertThat(states()).containsExactly("partial");
        assertThatThrownBy(() -> migrations().downgrade(Target.BASE)).hasMessageContaining("[PartialRevision]");

        execute("create table missing (n int)");
        migrations().upgrade(Target.HEAD);
        assertThat(states()).containsExactly("applied");
        assertThat(query("select count(*) from pg_index where indrelid = 't'::regclass"))
                .containsExactly("2");

        assertThatThrownBy(() -> migrations().downgrade(Target.BASE)).hasMessageContaining("missing_too");
        assertThat(query("select position from shop_migrations_version")).containsExactly("-2");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEAD)).hasMessageContaining("[PartialRevision]");
        execute("create table missing_too (n int)");
        assertThat(migrations().downgrade(Target.parse("-1")).steps()).hasSize(1);
        assertThat(query("select revision from shop_migrations_version")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create unique index concurrently i on t (n);",
                "create unique index concurrently if not exists \"I 1\" /* of */ on only public.t using btree (n);"
            })
    void buildsAnIndexAnewThatAFailureLeftInvalid(String statement) throws SQLException {
        shop.revision("a < base", "create table t (n int);\ninsert into t values (1), (1);\n" + statement, "");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEAD))
                .hasMessageContaining("could not create unique index");
        String indexes = "select indisvalid from pg_index where indrelid = 't'::regclass";
        assertThat(query(indexes)).containsExactly("f");
        assertThat(states()).containsExactly("partial");
        execute("delete from t");

        migrations().upgrade(Target.HEAD);

        assertThat(query(indexes)).containsExactly("t");
        assertThat(states()).containsExactly("applied");
    }

    @Test
    void aKilledBatchIsPartialAndResumed() throws Exception {
        shop.revision(
                "a < base",
                "-- migrations:no-transaction\ncreate table t (n int);\ninsert into t select 1 from pg_sleep(coalesce("
                        + "nullif(current_setting('jpamigrations.pause', true), '')::int, 30));\ninsert into t values (2);",
                "");
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> running = other.submit(() -> migrations().upgrade(Target.HEAD));
        while (query(terminated("insert into t select 1")).isEmpty()) {
            Thread.sleep(20);
        }
        assertThatThrownBy(running::get).hasMessageContaining("[StatementFailed]");
        other.shutdown();
        assertThat(states()).containsExactly("partial");
        assertThat(query("select position from shop_migrations_version")).containsExactly("1");

        execute(
                "do $$ begin execute format('alter database %I set jpamigrations.pause = 0', current_database()); end $$");
        migrations().upgrade(Target.HEAD);
        assertThat(states()).containsExactly("applied");
        assertThat(query("select n from t order by n")).containsExactly("1", "2");
    }

    private static String terminated(String query) {
        return "select pg_terminate_backend(pid) from pg_stat_activity where query like '" + query
                + "%' and datname = current_database()";
    }

    @Test
    void withoutATransactionEachPartIsRecorded() throws SQLException {
        shop.revision(
                "a < base",
                "-- migrations:no-transaction\ncreate table t (n int);\ninsert into t values (1);\nselect 1/0;",
                "");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEAD)).hasMessageContaining("division by zero");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEAD)).hasMessageContaining("division by zero");
        assertThat(query("select n from t")).containsExactly("1");
    }

    @Test
    void refusesBeforeTheFirstStatement() throws SQLException {
        shop.revision("a < base", "create table t (n int);", "-- migrations:irreversible it is gone")
                .revision("b < a", "-- migrations:attention which default?\n-- alter table t add m int;", "")
                .revision("c < a", "-- migrations:java com.acme.Nowhere", "")
                .revision("d < a", "-- migrations:java java.lang.String", "");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEADS))
                .hasMessageContaining("[Unanswered]")
                .hasMessageContaining("[NotCompiled]")
                .hasMessageContaining("[NotADataMigration]");
        assertThat(query("select to_regclass('t')")).containsExactly((String) null);
        migrations().upgrade(Target.parse("aaaa"));
        assertThatThrownBy(() -> migrations().downgrade(Target.BASE)).hasMessageContaining("it is gone");
    }

    @Test
    void runsClassesInTheRevisionsTransaction() throws SQLException {
        String name = Normalize.class.getName();
        shop.revision(
                        "a < base",
                        "create table t (n text); insert into t values ('x');\n-- migrations:java " + name,
                        "-- migrations:java " + name + "\ndrop table t;")
                .revision("b < a", "insert into t values ('fail');\n-- migrations:java " + name, "");
        List<String> said = new ArrayList<>();
        RunOptions options = new RunOptions(
                RunSettings.STANDARD, getClass().getClassLoader(), Map.of("suffix", "!"), "tagged", new RunListener() {
                    @Override
                    public void says(String text) {
                        said.add(text);
                    }
                });
        Migrations migrations = new Migrations(shop.read(), database::connect, options);
        assertThatThrownBy(() -> migrations.upgrade(Target.HEAD))
                .hasMessageContaining("[DataMigrationFailed]")
                .hasMessageContaining("cannot normalize");
        assertThat(query("select n from t")).containsExactly("X!");
        assertThat(said).contains("tagged");
        assertThatThrownBy(() -> migrations.script(Direction.UPGRADE, Range.ALL))
                .hasMessageContaining("[NoOfflineSql]")
                .hasMessageContaining(name);
        migrations.downgrade(Target.BASE);
    }

    /** Puts names into capitals. */
    public static final class Normalize implements DataMigration {

        @Override
        public void upgrade(MigrationContext context) throws SQLException {
            context.tag().ifPresent(context::log);
            try (Statement statement = context.connection().createStatement()) {
                statement.execute(
                        "update t set n = upper(n) || '" + context.parameters().get("suffix") + "'");
                try (ResultSet fails = statement.executeQuery("select 1 from t where n like 'FAIL%'")) {
                    if (fails.next()) {
                        throw new IllegalStateException("cannot normalize");
                    }
                }
            }
        }

        @Override
        public void downgrade(MigrationContext context) throws SQLException {
            try (Statement statement = context.connection().createStatement()) {
                statement.execute("update t set n = lower(n)");
            }
        }
    }

    @Test
    void tellsUnknownRevisionsAndTheWaysOut() throws IOException, SQLException {
        shop.revision("a < base", "select 1;", "").revision("b < a", "select 1;", "");
        migrations().upgrade(Target.HEAD);
        shop.delete("b");
        assertThat(migrations().current(false).text()).isEqualTo("aaaaaaaaaaaa (head)\nbbbbbbbbbbbb (unknown)");
        assertThat(migrations().heads().text()).contains("bbbbbbbbbbbb (unknown)");
        assertThat(migrations().history(Range.ALL, false).text()).contains("bbbbbbbbbbbb (unknown)");
        assertThat(states()).containsExactly("applied", "unknown");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEAD))
                .hasMessageContaining("[UnknownRevision]")
                .hasMessageContaining("-Dmigrations.purge=true");
        assertThatThrownBy(() -> migrations().downgrade(Target.BASE)).hasMessageContaining("[UnknownRevision]");
        assertThatThrownBy(() -> migrations().stamp(List.of(Target.HEAD), false))
                .hasMessageContaining("[UnknownRevision]");
        migrations().stamp(List.of(Target.HEAD), true);
        assertThat(states()).containsExactly("applied");
    }

    @Test
    void keepsTheVersionTableInItsOwnSchema() throws SQLException {
        HistoryFolder core =
                new HistoryFolder(temporary, new HistorySettings("core", Owns.MODULE, "Odd \"name\"", "Odd schema"));
        core.revision(
                        "a < base",
                        "create schema s; set search_path = s; create table t (n int);",
                        "drop schema s cascade;")
                .revision("b < a", "create table u (n int);", "drop table u;");
        Migrations migrations = new Migrations(core.read(), database::connect, RunOptions.standard());
        migrations.upgrade(Target.HEAD);
        assertThat(query("select revision from \"Odd schema\".\"Odd \"\"name\"\"\""))
                .hasSize(2);
        assertThat(query("select n.nspname from pg_class c join pg_namespace n on n.oid = relnamespace"
                        + " where relname in ('t', 'u') order by relname"))
                .as("what a revision sets for the session is gone in the next")
                .containsExactly("s", "public");
        migrations.downgrade(Target.BASE);
    }

    @Test
    void refusesAClassOrStatementThatEndsTheTransaction() throws SQLException {
        shop.revision(
                "a < base",
                "create table t (n int);\n-- migrations:java " + Committing.class.getName(),
                "drop table t;");
        assertThatThrownBy(() -> migrations().upgrade(Target.HEAD)).hasMessageContaining("[TransactionEnded]");
        assertThat(query("select revision from shop_migrations_version")).isEmpty();
    }

    /** Does what it must not. */
    public static final class Committing implements DataMigration {

        @Override
        public void upgrade(MigrationContext context) throws SQLException {
            context.connection().commit();
        }

        @Override
        public void downgrade(MigrationContext context) {}
    }

    @Test
    void upgradesSeveralHistoriesInTheOrderOfTheirDependencies() throws SQLException {
        HistoryFolder core = new HistoryFolder(temporary, "core")
                .revision("a < base", "create table c (id int primary key);", "drop table c;");
        HistoryFolder finance = new HistoryFolder(temporary, "finance")
                .revision("a < base ~ core/a", "create table f (c int references c);", "drop table f;");
        Histories both = Histories.read(List.of(finance.path(), core.path()));
        Migrations migrations = new Migrations(both, database::connect, RunOptions.standard());
        assertThat(migrations.upgrade(Target.parse("finance/head")).steps()).hasSize(2);
        assertThat(query("select depends_on from finance_migrations_version")).containsExactly("{core/aaaaaaaaaaaa}");
        assertThat(query("select revision from core_migrations_version")).hasSize(1);
        assertThatThrownBy(() -> migrations.downgrade(Target.parse("core/base")))
                .hasMessageContaining("[DependedUpon]")
                .hasMessageContaining("finance/aaaaaaaaaaaa");
        assertThat(migrations.downgrade(Target.BASE).steps()).hasSize(2);
    }

    @Test
    void hearsEachStep() {
        shop.revision("a < base", "do $$ begin raise notice 'half way'; end $$;", "");
        List<String> heard = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void begins(Step step, int resumedAt) {
                heard.add("begins " + step.revision().id());
            }

            @Override
            public void done(Step step, Duration duration) {
                heard.add("done " + step.revision().id());
            }

            @Override
            public void says(String text) {
                heard.add(text);
            }
        };
        new Migrations(shop.read(), database::connect, RunOptions.standard().heardBy(listener)).upgrade(Target.HEAD);
        assertThat(heard).containsExactly("begins aaaaaaaaaaaa", "half way", "done aaaaaaaaaaaa");
    }

    private Migrations migrations() {
        return new Migrations(shop.read(), database::connect, RunOptions.standard());
    }

    private List<String> states() {
        return migrations().status().histories().get(0).revisions().stream()
                .map(revision -> revision.state())
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}

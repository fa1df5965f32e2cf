package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.Sql;
import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.script.FileNaming;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionTemplate;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.testing.Golden;
import dev.jpamigrations.testing.ModelCase;
import dev.jpamigrations.testing.Models;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole revisions as people read them, and what they do to rows. A case is a folder; see {@link ModelCase}. */
@Execution(ExecutionMode.CONCURRENT)
class RevisionsTest {

    private static final String VERSION_TABLE = "shop_migrations_version";

    private final ScratchDatabases databases = PostgresServer.databases();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:15:30Z"), ZoneOffset.UTC);
    private final RevisionIds ids = new RevisionIds(new Random(7));
    private final RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.jpamigrations.testing.ModelCase#all")
    @DisplayName("is written as expected, leaves nothing to do, and does to rows what it says")
    void written(ModelCase pair) throws IOException, SQLException {
        new HistoryCreator()
                .create(
                        folder,
                        new HistorySettings("shop", HistorySettings.Owns.CLASSPATH, VERSION_TABLE, null),
                        false);
        writer.write(
                folder,
                generated(Models.of(pair.read("before.java")), RenameAnswers.NONE)
                        .orElseThrow());
        Model grown = Models.of(pair.read("after.java"));
        RenameAnswers answers;
        Optional<RevisionDraft> draft;
        try {
            answers = RenameAnswers.parse(pair.answers("rename"), pair.answers("drop"));
            draft = generated(grown, answers);
        } catch (MigrationException refused) {
            Golden.check(pair.file("problems.txt"), refused.getMessage() + "\n");
            return;
        }
        Golden.check(pair.file("revision.sql"), writer.text(draft.orElseThrow()));
        Path file = writer.write(folder, draft.orElseThrow());
        answer(pair, file, () -> generated(grown, answers));
        assertThat(generated(grown, answers))
                .as("what a second generation finds")
                .isEmpty();
        if (Files.exists(pair.file("rows.sql"))) {
            rows(pair, file);
        }
    }

    private Optional<RevisionDraft> generated(Model model, RenameAnswers answers) {
        GenerationRequest request = new GenerationRequest(Placement.onHead("shop"), null, null, answers);
        return new Generation(databases, RunOptions.standard(), writer, ids, clock)
                .generate(histories(), model, request)
                .draft();
    }

    /** Answers as a person does, with an editor; until then nobody goes on. */
    private void answer(ModelCase pair, Path file, ThrowingCallable again) throws IOException {
        String text = Files.readString(file);
        if (!text.contains("-- migrations:attention")) {
            assertThat(pair.file("fill.txt")).doesNotExist();
            return;
        }
        assertThatThrownBy(again).hasMessageContaining("[Unanswered]");
        String value = pair.read("fill.txt").strip();
        Files.writeString(
                file,
                text.replaceAll("-- migrations:attention .*\n-- (.*;)", "$1").replace("<value>", value));
    }

    private void rows(ModelCase pair, Path file) throws IOException, SQLException {
        try (ScratchDatabase database = databases.create();
                Connection connection = database.connect()) {
            migrations(database).upgrade(Target.parse("+1"));
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute(pair.read("rows.sql"));
            }
            migrations(database).upgrade(Target.parse("+1"));
            Golden.check(pair.file("upgraded.txt"), content(connection));
            try {
                migrations(database).downgrade(Target.parse("-1"));
            } catch (MigrationException refused) {
                Golden.check(pair.file("refused.txt"), refused.getMessage().replace(folder.toString(), "") + "\n");
                answerBack(pair, file);
                migrations(database).downgrade(Target.parse("-1"));
            }
            Golden.check(pair.file("downgraded.txt"), content(connection));
        }
    }

    /** What rows get on the way back is asked in comments. */
    private static void answerBack(ModelCase pair, Path file) throws IOException {
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replaceAll("-- (update .*<value>.*;)", "$1")
                        .replace("<value>", pair.read("fill-back.txt").strip()));
    }

    private Migrations migrations(ScratchDatabase database) {
        return new Migrations(histories(), database::connect, RunOptions.standard());
    }

    private static String content(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        CatalogScope own = CatalogScope.without(Set.of(ObjectName.of(VERSION_TABLE)));
        for (Table table : new CatalogReader(own).read(connection).tables()) {
            text.append(table.name()).append('\n');
            String query = "select to_jsonb(t)::text from " + Sql.name(table.name()) + " t order by 1";
            try (java.sql.Statement statement = connection.createStatement();
                    java.sql.ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    text.append("  ").append(rows.getString(1)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private Histories histories() {
        return Histories.read(List.of(folder));
    }
}

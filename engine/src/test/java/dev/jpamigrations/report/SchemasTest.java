package dev.jpamigrations.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.testing.HistoryFolder;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs are answered is what the documented schemas say. */
class SchemasTest {

    private static final Path SCHEMAS = Path.of("../src-site/schemas");

    @TempDir
    Path temporary;

    private ScratchDatabase database;
    private HistoryFolder shop;
    private HistoryFolder core;

    /** Every state but pending in one database: applied, partial, edited, missing, unknown. */
    @BeforeEach
    void everyState() throws IOException {
        database = PostgresServer.database();
        core = new HistoryFolder(temporary, "core").revision("a < base", "select 1;", "");
        shop = new HistoryFolder(temporary, "shop")
                .revision("b < base", "select 1;", "")
                .revision("c < b ~ core/a", "select 1;", "")
                .revision("d < b", "select 1;", "")
                .revision("e < c", "-- migrations:no-transaction\nselect 1;\nselect broken;", "");
        migrations(both()).upgrade(Target.parse("shop/cccc"));
        migrations(both()).upgrade(Target.parse("shop/dddd"));
        assertThatThrownBy(() -> migrations(both()).upgrade(Target.HEADS)).hasMessageContaining("broken");
        shop.revision("b < base", "select 2;", "")
                .revision("f < e", "select 1;", "")
                .revision("a < b", "select 1;", "");
        shop.revision("c < a ~ core/a", "select 1;", "");
        shop.delete("d");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", "heads", "branches", "history", "show", "status"})
    void saysWhatIsAnswered(String goal) throws IOException {
        Histories one = Histories.read(List.of(shop.path().resolveSibling("core")));
        Map<String, Migrations> askers = new TreeMap<>(Map.of(
                "every state", migrations(both()),
                "one history", migrations(one)));
        if (!List.of("current", "status").contains(goal)) {
            askers.put("no database", Migrations.withoutDatabase(both()));
        }
        for (Map.Entry<String, Migrations> asker : askers.entrySet()) {
            String json = answer(goal, asker.getValue());
            Validator.Result result = validated(goal, json);
            assertThat(result.getErrors())
                    .as(asker.getKey() + "\n" + json)
                    .extracting(error -> error.getInstanceLocation() + " " + error.getError())
                    .isEmpty();
            assertThat(result.isValid()).isTrue();
        }
    }

    @Test
    void saysWhatTheRegistryHolds() throws IOException {
        List<RegistryReport.ListedType> types = Stream.of(RegistryReport.State.values())
                .map(state -> new RegistryReport.ListedType("com.acme.A", "entity", "app", null, null, state))
                .toList();
        String json = RegistryReport.of(
                        types, List.of(new Problem("UnregisteredEntity", Location.nowhere(), "It is.", "Do it.")))
                .json();
        assertThat(validated("registry", json).isValid()).as(json).isTrue();
        assertThat(validated("registry", json.replace("unreachable", "lost")).isValid())
                .isFalse();
    }

    @Test
    void allStatesAreThere() {
        assertThat(migrations(both()).status().json())
                .contains("\"applied\"", "\"partial\"", "\"edited\"", "\"missing\"", "\"unknown\"", "\"pending\"");
    }

    @Test
    void refuseWhatIsNotAnswered() throws IOException {
        String json = answer("status", migrations(both()));
        assertThat(validated("status", json.replaceFirst("\"applied\"", "\"done\""))
                        .isValid())
                .isFalse();
        assertThat(validated("status", json.replaceFirst("\"durationMs\"", "\"took\""))
                        .isValid())
                .isFalse();
    }

    private static Validator.Result validated(String goal, String json) throws IOException {
        return new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .validate(Files.readString(SCHEMAS.resolve(goal + ".json")), json);
    }

    private static String answer(String goal, Migrations migrations) {
        return switch (goal) {
            case "current" -> migrations.current(false).json();
            case "heads" -> migrations.heads().json();
            case "branches" -> migrations.branches().json();
            case "history" -> migrations.history(Range.ALL, true).json();
            case "show" -> migrations.show(Target.parse("core/head")).json();
            default -> migrations.status().json();
        };
    }

    private Histories both() {
        return Histories.read(List.of(core.path(), shop.path()));
    }

    private Migrations migrations(Histories histories) {
        return new Migrations(histories, database::connect, RunOptions.standard());
    }
}

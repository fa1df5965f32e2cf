package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.FileNaming;
import dev.jpamigrations.script.Header;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionTemplate;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.testing.Models;
import dev.jpamigrations.testing.PostgresServer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model grows, and its history with it. */
class GenerationTest {

    private static final String BRANCH = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity public class Branch {
                @Id @GeneratedValue long id;
                @Column(nullable = false, unique = true) String name;
                @ManyToOne Person manager;
            }
            """;
    private static final String PERSON = """
            package com.acme;
            import jakarta.persistence.*;
            @Entity public class Person {
                enum Role { CLERK, MANAGER }
                @Id @GeneratedValue long id;
                @Enumerated(EnumType.STRING) Role role;
                @ManyToOne Branch branch;
            }
            """;

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:15:30Z"), ZoneOffset.UTC);
    private final RevisionIds ids = new RevisionIds(new Random(7));
    private final RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);

    @TempDir
    Path folder;

    @BeforeEach
    void createHistory() {
        new HistoryCreator()
                .create(
                        folder,
                        new HistorySettings("shop", HistorySettings.Owns.CLASSPATH, "shop_migrations_version", null),
                        false);
    }

    @Test
    void the_first_revision_makes_the_whole_model() throws IOException {
        Path file = generate(Models.of(BRANCH, PERSON), null);

        assertThat(file).hasFileName("20260301_0815-" + idOf(file) + "_create_table_branch_person.sql");
        assertThat(file)
                .content()
                .isEqualToNormalizingNewlines(
                        Files.readString(expected("initial.sql")).replace("@revision@", idOf(file)));
    }

    @Test
    void a_second_generation_finds_nothing() {
        generate(Models.of(BRANCH, PERSON), "Initial schema");

        Generated again = generated(Models.of(BRANCH, PERSON), null);

        assertThat(again.draft()).isEmpty();
        assertThat(again.comparison())
                .hasToString("2 managed types (shop 2) and 1 revision of shop (head "
                        + histories().graph().heads().get(0).id() + ")");
    }

    /** Hibernate's {@code update} names a unique constraint otherwise than its {@code create}. */
    @Test
    void a_unique_constraint_keeps_the_name_that_update_gave_it() throws IOException {
        Path file = generate(Models.of(BRANCH, PERSON), null);
        Files.writeString(file, Files.readString(file).replace("branch_name_key", "UK6dotkott2kjsp8vw4d0m25fb7"));

        assertThat(generated(Models.of(BRANCH, PERSON), null).draft()).isEmpty();
        assertThatThrownBy(() -> generate(Models.of(BRANCH.replace(", unique = true", ""), PERSON), null))
                .hasMessageContaining("unique branch.uk6dotkott2kjsp8vw4d0m25fb7");
    }

    @Test
    void a_new_attribute_becomes_a_revision_on_top() {
        Path first = generate(Models.of(BRANCH, PERSON), "Initial schema");

        Path second = generate(Models.of(BRANCH, PERSON.replace("@ManyToOne", "String email; @ManyToOne")), null);

        assertThat(second).content().contains("-- Add column person.email", "-- parents:    " + idOf(first));
        assertThat(second)
                .content()
                .contains("alter table person add column email", "alter table person drop column email");
    }

    @Test
    void what_loses_data_is_said_in_the_file_and_to_the_caller() {
        generate(Models.of(BRANCH, PERSON), "Initial schema");
        Model without = Models.of(BRANCH, PERSON.replace("@Enumerated(EnumType.STRING) Role role;", ""));

        assertThat(generated(without, null).hazards()).anyMatch(Hazard::isDestructive);
        assertThat(generate(without, null))
                .content()
                .contains("-- data loss: column person.role: ", "alter table person drop column role;");
    }

    @Test
    void a_label_that_is_used_at_once_is_committed_before() {
        String ticket = """
                package com.acme;
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;
                import org.hibernate.type.SqlTypes;
                @Entity public class Ticket {
                    enum State { CLOSED, OPEN }
                    @Id long id;
                    @JdbcTypeCode(SqlTypes.NAMED_ENUM) @ColumnDefault("'OPEN'") State state;
                }
                """;
        generate(Models.of(ticket), "Initial schema");

        Path waiting =
                generate(Models.of(ticket.replace("OPEN", "WAITING").replace("{ CLOSED", "{ CLOSED, OPEN")), null);

        assertThat(waiting)
                .content()
                .contains("-- migrations:upgrade\n-- migrations:no-transaction\n", "add value 'WAITING'");
    }

    @Test
    void a_composite_type_gets_an_attribute_where_Hibernate_wants_it() {
        String order = """
                package com.acme;
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;
                @Entity public class Purchase {
                    @Id long id;
                    Money price;
                    @Embeddable @Struct(name = "cash") public static class Money {
                        @Column(nullable = false) int amount;
                        String currency;
                    }
                }
                """;
        Path first = generate(Models.of(order), "Initial schema");
        Model grown = Models.of(order.replace("String currency", "int digits; String currency, text"));

        Path second = generate(grown, null);

        assertThat(first)
                .content()
                .contains("create type cash as (amount integer, currency varchar(255));", "drop type cash;");
        assertThat(second)
                .content()
                .contains(
                        "create type cash as (amount integer, digits integer, currency varchar(255), text varchar(255));",
                        "alter table purchase alter column price type cash using cash_moved(price);",
                        "alter type cash drop attribute digits;");
        assertThat(generated(grown, null).draft()).isEmpty();
        assertThatCode(() -> verify(grown)).doesNotThrowAnyException();
        assertThat(generate(Models.of(order.replace("Money price;", "")), null))
                .content()
                .contains("alter table purchase drop column price;", "drop type cash;");
    }

    @Test
    void verification_names_the_attribute_that_no_revision_knows() {
        generate(Models.of(BRANCH, PERSON), "Initial schema");
        Model grown = Models.of(BRANCH, PERSON.replace("@ManyToOne", "String email;\n    @ManyToOne"));

        assertThatThrownBy(() -> verify(grown))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[Drift] com.acme.Person#email (Source1.java:7)")
                .hasMessageContaining("mvn migrations:generate -Dmigrations.message=\"Add column person.email\"");
    }

    @Test
    void verification_passes_where_model_and_revisions_agree() {
        generate(Models.of(BRANCH, PERSON), "Initial schema");

        assertThat(verify(Models.of(BRANCH, PERSON)).agrees()).isTrue();
    }

    @Test
    void verification_names_a_downgrade_that_leaves_something_behind() throws IOException {
        Path file = generate(Models.of(BRANCH, PERSON), "Initial schema");
        String text = Files.readString(file);
        Files.writeString(
                file, text.substring(0, text.indexOf("-- migrations:downgrade")) + "-- migrations:downgrade\n");

        assertThatThrownBy(() -> verify(Models.of(BRANCH, PERSON)))
                .hasMessageContaining("[Unproven] " + file)
                .hasMessageContaining("drop table branch");
    }

    @Test
    void an_irreversible_revision_hides_no_broken_downgrade_below_it() throws IOException {
        Path first = generate(Models.of(BRANCH, PERSON), "Initial schema");
        withDowngrade(first, "");
        Model alone = Models.of(BRANCH.replace("@ManyToOne Person manager;", ""));
        withDowngrade(generate(alone, null), "-- migrations:irreversible the people are gone\n");

        assertThatThrownBy(() -> verify(alone)).hasMessageContaining("[Unproven] " + first);
    }

    @Test
    void several_heads_are_refused_with_the_goal_that_joins_them() {
        RevisionId first = new RevisionId("shop", idOf(generate(Models.of(BRANCH, PERSON), "Initial schema")));
        RevisionId one = beside(first);
        RevisionId other = beside(first);

        assertThatThrownBy(() -> verify(Models.of(BRANCH, PERSON)))
                .hasMessageContaining("[SeveralHeads]")
                .hasMessageMatching("(?s).*mvn migrations:merge -Dmigrations\\.revisions=(" + one + "," + other + "|"
                        + other + "," + one + ").*");
        assertThatThrownBy(() -> generated(Models.of(PERSON, BRANCH.replace("String name", "String title")), null))
                .hasMessageContaining("[SeveralHeads]")
                .hasMessageContaining("-Dmigrations.head")
                .hasMessageContaining("mvn migrations:merge");
    }

    @Test
    void a_revision_that_fails_does_not_hide_that_there_are_several_heads() throws IOException {
        Path initial = generate(Models.of(BRANCH, PERSON), "Initial schema");
        RevisionId first = new RevisionId("shop", idOf(initial));
        beside(first);
        beside(first);
        Files.writeString(
                initial, Files.readString(initial).replace("-- migrations:upgrade", "-- migrations:upgrade\nbroken;"));

        assertThatThrownBy(() -> verify(Models.of(BRANCH, PERSON)))
                .hasMessageContaining("[SeveralHeads]")
                .hasMessageContaining("[StatementFailed]");
    }

    @Test
    void a_model_without_types_is_never_a_revision_of_drops() {
        generate(Models.of(BRANCH, PERSON), "Initial schema");

        assertThatThrownBy(() -> generated(Models.of(), null)).hasMessageContaining("[EmptyModel]");
    }

    @Test
    void what_cannot_be_mapped_is_never_left_out() {
        assertThatThrownBy(() -> Models.of("package com.acme; import jakarta.persistence.*;\n"
                        + "@Entity public class Odd { @Id long id;\n @Column java.util.Map<String, String> a; }"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[UnsupportedType] com.acme.Odd#a");
    }

    @Test
    void what_PostgreSQL_refuses_is_told_at_the_attribute() {
        Model broken = Models.of("package com.acme; import jakarta.persistence.*;\n"
                + "@Entity public class Odd { @Id long id;\n @Column(columnDefinition = \"no_such_type\") String a; }");

        assertThatThrownBy(() -> generated(broken, null))
                .hasMessageContaining("[ModelRefused] com.acme.Odd")
                .hasMessageContaining("no_such_type");
    }

    /** Writes an empty revision that follows the given one. */
    private RevisionId beside(RevisionId parent) {
        RevisionId id = ids.next("shop");
        Header header = new Header("Beside", id, List.of(parent), clock.instant(), List.of(), List.of());
        writer.write(folder, RevisionDraft.empty(header));
        return id;
    }

    private static void withDowngrade(Path file, String downgrade) throws IOException {
        String marker = "-- migrations:downgrade\n";
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf(marker)) + marker + downgrade);
    }

    private Path generate(Model model, @Nullable String message) {
        return writer.write(folder, generated(model, message).draft().orElseThrow());
    }

    private Generated generated(Model model, @Nullable String message) {
        return new Generation(PostgresServer.databases(), RunOptions.standard(), writer, ids, clock)
                .generate(
                        histories(),
                        model,
                        new GenerationRequest(Placement.onHead("shop"), null, message, RenameAnswers.NONE));
    }

    private Comparison verify(Model model) {
        return new Verification(PostgresServer.databases(), RunOptions.standard()).verify(histories(), model, false);
    }

    private Histories histories() {
        return Histories.read(List.of(folder));
    }

    private static String idOf(Path file) {
        return file.getFileName().toString().replaceAll(".*-([0-9a-f]{12})_.*", "$1");
    }

    private static Path expected(String name) {
        try {
            return Path.of(
                    GenerationTest.class.getResource("generation/" + name).toURI());
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}

package dev.jpamigrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.FileNaming;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionTemplate;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.testing.Models;
import dev.jpamigrations.testing.PostgresServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Where several histories share a database")
class OwnershipTest {

    private static final String PARTY = entity("Party", "@Id @GeneratedValue long id; String name;");
    private static final String INVOICE = entity("Invoice", "@Id @GeneratedValue long id; @ManyToOne Party payer;");
    private static final String LONE = entity("Lone", "@Id long id;");

    private final RevisionIds ids = new RevisionIds(new Random(7));
    private final RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);
    private long seconds;

    @TempDir
    Path folder;

    @BeforeEach
    void createHistories() {
        for (String name : List.of("core", "financial", "hr")) {
            new HistoryCreator()
                    .create(
                            folder.resolve(name),
                            new HistorySettings(name, Owns.MODULE, name + "_migrations_version", null),
                            false);
        }
    }

    @Test
    void each_makes_its_own_tables_and_names_the_revision_that_made_what_it_refers_to() {
        RevisionId party = write(core(PARTY));
        write(core(PARTY, LONE));

        RevisionFile invoice = file(write(financial(INVOICE, PARTY, LONE)));

        assertThat(invoice.header().dependsOn()).containsExactly(party);
        assertThat(text(invoice))
                .contains("create table invoice", "references party")
                .doesNotContain("create table party", "drop ");
        assertThat(generated(core(PARTY, LONE)).draft()).isEmpty();
        assertThat(generated(financial(INVOICE, PARTY, LONE)).draft()).isEmpty();
        assertThat(generated(financial(INVOICE, PARTY, LONE)).comparison())
                .hasToString("1 managed type (financial 1) and 1 revision of financial (head " + invoice.id() + ")");
    }

    @Test
    void a_reference_is_named_once() {
        write(core(PARTY));
        write(financial(INVOICE, PARTY));

        RevisionFile next = file(write(financial(INVOICE.replace("Party payer", "Party payer; String note"), PARTY)));

        assertThat(next.header().dependsOn()).isEmpty();
    }

    @Test
    void an_answer_for_another_history_is_told_and_asks_for_nothing() {
        write(core(PARTY));
        write(financial(INVOICE, PARTY));
        RenameAnswers answers = RenameAnswers.parse(List.of("party.name:party.full_name"), List.of());
        Model grown = financial(INVOICE.replace("Party payer", "Party payer; String note"), PARTY);
        Model renamed = core(PARTY.replace("String name", "String full_name"));

        Generated financial = generated(grown, answers);

        assertThat(financial.notices()).extracting(Problem::code).containsExactly("UnknownAnswer");
        assertThat(financial.draft().orElseThrow().upgrade().text()).contains("add column note");
        assertThat(generated(renamed, answers).draft().orElseThrow().upgrade().text())
                .contains("rename column name to full_name");
        assertThatThrownBy(() -> generated(renamed)).hasMessageContaining("[PossibleRename]");
    }

    @Test
    void verification_judges_the_own_part_alone() {
        write(core(PARTY));
        write(financial(INVOICE, PARTY));

        assertThat(verify(financial(INVOICE, PARTY.replace("String name;", "String name; int age;")))
                        .agrees())
                .isTrue();
        assertThatThrownBy(() -> verify(financial(INVOICE.replace("payer", "payer; int total"), PARTY)))
                .hasMessageContaining("[Drift] com.acme.Invoice#total");
    }

    @Test
    void a_foreign_key_to_a_later_history_waits_until_its_table_is_there() {
        Map<String, List<String>> types = Map.of(
                "core", List.of(INVOICE),
                "hr", List.of(PARTY.replace("String name", "@ManyToOne Invoice last; String name")));

        Generated first = generated(Models.of("core", Set.of(), types));
        assertThat(first.notices()).extracting(Problem::code).containsExactly("LateForeignKey");
        RevisionId invoice = write(first, "core");
        RevisionFile party = file(write(Models.of("hr", Set.of("core"), types)));
        RevisionFile late = file(write(Models.of("core", Set.of(), types)));

        assertThat(party.header().dependsOn()).containsExactly(invoice);
        assertThat(late.header().dependsOn()).containsExactly(party.id());
        assertThat(text(late)).contains("add constraint", "references party");
        assertThat(generated(Models.of("core", Set.of(), types)).draft()).isEmpty();
        assertThat(generated(Models.of("hr", Set.of("core"), types)).draft()).isEmpty();
    }

    @Test
    void a_table_to_which_others_refer_goes_after_the_reference() {
        write(core(PARTY, LONE));
        write(financial(INVOICE, PARTY, LONE));
        String without = INVOICE.replace("@ManyToOne Party payer;", "");

        Generated waiting = generated(core(LONE));
        assertThat(waiting.notices()).extracting(Problem::code).containsExactly("StillReferenced");
        write(waiting, "core");
        RevisionId released = write(financial(without, LONE));
        RevisionFile dropping = file(write(core(LONE)));

        assertThat(text(dropping)).contains("drop table party");
        assertThat(dropping.header().dependsOn()).containsExactly(released);
    }

    @Test
    void what_two_histories_ask_for_beside_each_other_is_refused() {
        String sequence =
                "@Id @GeneratedValue(generator = \"numbers\") @SequenceGenerator(name = \"numbers\") long id;";
        write(Models.of("financial", Set.of(), Map.of("financial", List.of(entity("Invoice", sequence)))));

        assertThatThrownBy(
                        () -> generated(Models.of("hr", Set.of(), Map.of("hr", List.of(entity("Employee", sequence))))))
                .hasMessageContaining("[HistoriesCollide]")
                .hasMessageContaining("financial")
                .hasMessageContaining("relation \"numbers\" already exists");
    }

    @Test
    void what_is_asked_for_on_two_storeys_belongs_to_the_lower_one() {
        String sequence =
                "@Id @GeneratedValue(generator = \"numbers\") @SequenceGenerator(name = \"numbers\") long id;";
        String party = entity("Party", sequence);
        write(core(party));

        RevisionFile invoice = file(write(financial(entity("Invoice", sequence), party)));

        assertThat(text(invoice)).doesNotContain("sequence");
    }

    @Test
    void a_table_that_moves_up_with_its_entity_stays_as_it_is_and_changes_there() {
        RevisionId made = write(core(PARTY, LONE));
        write(financial(INVOICE, PARTY, LONE));
        Map<String, List<String>> moved = Map.of("core", List.of(LONE), "financial", List.of(INVOICE, PARTY));

        assertThat(generated(Models.of("financial", Set.of("core"), moved)).draft())
                .isEmpty();

        RevisionFile grown = file(write(Models.of(
                "financial",
                Set.of("core"),
                Map.of(
                        "core", List.of(LONE),
                        "financial", List.of(INVOICE, PARTY.replace("String name;", "String name; int age;"))))));
        assertThat(text(grown)).contains("alter table party add column age").doesNotContain("create table");
        assertThat(grown.header().dependsOn()).doesNotContain(made);
    }

    @Test
    void columns_of_one_history_in_the_table_of_another_are_told() {
        String company = "package com.acme; import jakarta.persistence.*;\n"
                + "@Entity public class Company extends Party { String vat; }";
        String owner = entity("Owner", "@Id long id; @OneToMany @JoinColumn java.util.List<Lone> lones;");

        Model model =
                financial(owner + company.substring(company.indexOf("@Entity")).replace("public ", ""), PARTY, LONE);

        assertThat(new DividedTables(
                                model.bound(),
                                model.ownership(),
                                model.ownership().owners().keySet())
                        .problems())
                .extracting(problem -> problem.location() + " " + problem.fact())
                .containsExactlyInAnyOrder(
                        "com.acme.Owner#lones (Source2.java:3) it puts the column lones_id into the table lone, which history"
                                + " core makes.",
                        "com.acme.Party (Source0.java:2) The table party is that of entities of the histories core and"
                                + " financial: com.acme.Company, com.acme.Party.");
    }

    private static String entity(String name, String attributes) {
        return "package com.acme; import jakarta.persistence.*;\n@Entity public class " + name + " {\n" + attributes
                + "\n}";
    }

    private static Model core(String... sources) {
        return Models.of("core", Set.of(), Map.of("core", List.of(sources)));
    }

    private static Model financial(String own, String... below) {
        return Models.of("financial", Set.of("core"), Map.of("financial", List.of(own), "core", List.of(below)));
    }

    private RevisionId write(Model model) {
        return write(generated(model), model.ownership().history());
    }

    private RevisionId write(Generated generated, String history) {
        RevisionDraft draft = generated.draft().orElseThrow();
        writer.write(folder.resolve(history), draft);
        return draft.header().id();
    }

    private Generated generated(Model model) {
        return generated(model, RenameAnswers.NONE);
    }

    private Generated generated(Model model, RenameAnswers answers) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:15:30Z").plusSeconds(seconds++), ZoneOffset.UTC);
        Placement placement = Placement.onHead(model.ownership().history());
        return new Generation(PostgresServer.databases(), RunOptions.standard(), writer, ids, clock)
                .generate(histories(), model, new GenerationRequest(placement, null, null, answers));
    }

    private Comparison verify(Model model) {
        return new Verification(PostgresServer.databases(), RunOptions.standard()).verify(histories(), model, false);
    }

    private Histories histories() {
        return Histories.read(List.of(folder.resolve("core"), folder.resolve("financial"), folder.resolve("hr")));
    }

    private RevisionFile file(RevisionId id) {
        return histories().file(id);
    }

    private static String text(RevisionFile file) {
        return file.upgrade().parts().toString();
    }
}

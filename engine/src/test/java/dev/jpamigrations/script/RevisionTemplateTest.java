package dev.jpamigrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTemplateTest {

    private static final Instant CREATED = Instant.parse("2025-10-13T22:37:05Z");
    private static final RevisionTemplate STANDARD = RevisionTemplate.standard();

    @Test
    void writesTheDocumentedForm() {
        Header header = new Header(
                "Add email to users",
                new RevisionId("shop", "dcd397241ba3"),
                List.of(new RevisionId("shop", "9c0a54914c78")),
                CREATED,
                List.of(new RevisionId("core", "1a31ce608336")),
                List.of("payments"));
        RevisionDraft draft = new RevisionDraft(
                header,
                Section.of(List.of(SqlStatement.of("alter table users add column email varchar(320)"))),
                Section.of(List.of(SqlStatement.of("alter table users drop column email"))));
        assertThat(STANDARD.render(draft)).isEqualTo("""
                -- Add email to users
                --
                -- revision:   dcd397241ba3
                -- parents:    9c0a54914c78
                -- created:    2025-10-13T22:37:05Z
                -- depends-on: core/1a31ce608336
                -- labels:     payments

                -- migrations:upgrade
                alter table users add column email varchar(320);

                -- migrations:downgrade
                alter table users drop column email;
                """);
    }

    /** What is rendered is read as what was given; equality of parts leaves lines and headings aside. */
    @Property(tries = 500)
    void parsingIsTheInverseOfRendering(@ForAll("drafts") RevisionDraft draft) {
        String text = STANDARD.render(draft);
        Optional<RevisionFile> file = new RevisionParser("shop")
                .parse("file.sql", text.getBytes(StandardCharsets.UTF_8))
                .revision();
        assertThat(file).isPresent();
        assertThat(file.get().header()).isEqualTo(draft.header());
        assertThat(bare(file.get().upgrade())).isEqualTo(bare(draft.upgrade()));
        assertThat(bare(file.get().downgrade())).isEqualTo(bare(draft.downgrade()));
        RevisionDraft again = new RevisionDraft(
                file.get().header(), file.get().upgrade(), file.get().downgrade());
        assertThat(STANDARD.render(again)).isEqualTo(text);
    }

    @Test
    void takesATemplateOfOnesOwn(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve(RevisionTemplate.FILE),
                RevisionTemplate.standardText()
                        .replace(
                                "-- migrations:upgrade", "-- Copyright {{properties.owner}}\n\n-- migrations:upgrade"));
        Header header =
                new Header("M", new RevisionId("shop", "dcd397241ba3"), List.of(), CREATED, List.of(), List.of());
        RevisionDraft draft = RevisionDraft.empty(header);
        RevisionTemplate template = RevisionTemplate.of(folder);
        assertThat(template.with(Map.of("owner", "ACME & Sons")).render(draft))
                .contains("\n\n-- Copyright ACME & Sons\n\n");
        assertThat(template.render(draft)).contains("\n\n-- Copyright \n\n");
        assertThatThrownBy(() -> template.with(Map.of("owner", "Sons\n\n-- migrations:upgrade\ndrop table users;"))
                        .render(draft))
                .hasMessageContaining("[TemplateFlaw]");
    }

    @Test
    void refusesATemplateThatLosesSomething(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(RevisionTemplate.FILE);
        Header header =
                new Header("M", new RevisionId("shop", "dcd397241ba3"), List.of(), CREATED, List.of(), List.of());
        RevisionDraft draft =
                new RevisionDraft(header, Section.of(List.of(SqlStatement.of("select 1"))), Section.EMPTY);
        Files.writeString(file, RevisionTemplate.standardText().replace("{{upgrade}}", ""));
        assertThatThrownBy(() -> RevisionTemplate.of(folder).render(draft)).hasMessageContaining("[TemplateFlaw]");
        Files.writeString(file, "{{#message}}");
        assertThatThrownBy(() -> RevisionTemplate.of(folder)).hasMessageContaining("[TemplateFlaw]");
    }

    @Test
    void writesTheMarksOfGeneratedObjectsWhateverTheTemplate(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve(RevisionTemplate.FILE),
                RevisionTemplate.standardText()
                        .replace("-- migrations:upgrade", "-- Copyright ACME\n\n-- migrations:upgrade"));
        List<String> marks = IntStream.range(0, 25).mapToObj("%04x"::formatted).toList();
        Header header = new Header(
                        "M", new RevisionId("shop", "dcd397241ba3"), List.of(), CREATED, List.of(), List.of())
                .withGenerated(marks);
        RevisionDraft draft = RevisionDraft.empty(header);

        String text = RevisionTemplate.of(folder).render(draft);

        assertThat(text).contains("-- created:    2025-10-13T22:37:05Z\n-- generated:  0000 0001 ");
        assertThat(text).contains("-- generated:  0014 0015 0016 0017 0018\n\n-- Copyright ACME");
    }

    @Provide
    Arbitrary<RevisionDraft> drafts() {
        Arbitrary<RevisionId> ids = Combinators.combine(Arbitraries.of("shop", "core", "shared-kernel"), digits())
                .as(RevisionId::new);
        Arbitrary<Header> headers = Combinators.combine(
                        messages(),
                        digits(),
                        digits().map(digits -> new RevisionId("shop", digits))
                                .list()
                                .ofMaxSize(3),
                        ids.list().ofMaxSize(2),
                        Arbitraries.of("payments", "größe", "a.b_c")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as((message, id, parents, dependsOn, labels) ->
                        new Header(message, new RevisionId("shop", id), parents, CREATED, dependsOn, labels));
        return Combinators.combine(headers, sections(), sections().map(RevisionTemplateTest::maybeIrreversible))
                .as((header, up, down) -> new RevisionDraft(header, up, down));
    }

    private static Section maybeIrreversible(Section section) {
        return section.parts().isEmpty() ? Section.irreversible("the data are gone") : section;
    }

    private static Arbitrary<String> digits() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(12);
    }

    /** Any text at all, and lines that look like something else. */
    private static Arbitrary<String> messages() {
        Arbitrary<String> lines = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "revision: 123456789abc", "migrations:upgrade", "--", "", "*/ /* ' \" $$ ; \\", "Ünï 日本 🎉"));
        return lines.list().ofMaxSize(4).map(list -> String.join("\n", list));
    }

    private static Arbitrary<Section> sections() {
        Arbitrary<Part> parts = Arbitraries.oneOf(
                Arbitraries.of(
                                "create table \"a;b\" (\n  id int\n)",
                                "select 'it''s; -- no comment', $$ -- migrations:upgrade\n $$",
                                "insert into t values (E'\\'', '\\')",
                                "alter table t add c int /* ; */ not null")
                        .map(SqlStatement::of),
                Arbitraries.just(SqlStatement.of("create view v as select 1").kept()),
                Arbitraries.just(new SqlStatement("copy t from stdin", "1\t2;\n", false, null, 0)),
                Arbitraries.just(new Part.JavaStep("com.acme.Fix", false, 0)),
                Arbitraries.just(new Part.JavaStep("com.acme.Fix$In", true, 0)),
                Arbitraries.just(new Part.Attention("Decide: what's it?", "alter table t\n  add c int", 0)));
        return Combinators.combine(parts.list().ofMaxSize(5), Arbitraries.of(true, false))
                .as((list, transactional) -> new Section(transactional, null, list));
    }

    private static Section bare(Section section) {
        return new Section(
                section.transactional(),
                section.irreversible(),
                section.parts().stream().map(part -> part.accept(new Bare())).toList());
    }

    private static final class Bare implements Part.Visitor<Part> {

        @Override
        public Part sql(SqlStatement statement) {
            return new SqlStatement(statement.text(), statement.copyData(), statement.keep(), null, 0);
        }

        @Override
        public Part java(Part.JavaStep step) {
            return new Part.JavaStep(step.className(), step.skipReplay(), 0);
        }

        @Override
        public Part attention(Part.Attention attention) {
            return new Part.Attention(attention.text(), attention.proposal(), 0);
        }
    }
}

package dev.jpamigrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jpamigrations.revision.Origin;
import dev.jpamigrations.revision.RevisionId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReparentingTest {

    private static final RevisionId PARENT = new RevisionId("shop", "ffffffffffff");

    /** A file in which {@code PARENTS} stands where the parents stand. */
    private static final String FILE = """
            -- Follow another one
            -- parents:    none of your business
            --
            -- revision:   dcd397241ba3
            -- parents:    PARENTS
            -- created:    2025-10-13T22:37:05Z

            -- migrations:upgrade
            -- parents:    9c0a54914c78
            select '
            -- parents:    9c0a54914c78';

            -- migrations:downgrade
            """;

    @ParameterizedTest
    @ValueSource(strings = {"base", "9c0a54914c78", "9c0a54914c78, 1a31ce608336"})
    void rewritesTheParentsAndNothingElse(String parents) {
        for (String text : List.of(FILE, "\uFEFF" + FILE, FILE.replace("\n", "\r\n"), FILE.replace(":    PA", ":PA"))) {
            String written = text.replace("PARENTS", parents);
            String now = Reparenting.reparented(written, PARENT);
            assertThat(now).isEqualTo(text.replace("PARENTS", "ffffffffffff"));
            RevisionParser.Parsed parsed =
                    new RevisionParser("shop").parse("file.sql", now.getBytes(StandardCharsets.UTF_8));
            assertThat(parsed.problems()).isEmpty();
            assertThat(parsed.revision().orElseThrow().header().parents()).containsExactly(PARENT);
        }
    }

    @Test
    void tellsWhereNothingCanBeWritten(@TempDir Path folder) {
        Header header =
                new Header("M", new RevisionId("shop", "dcd397241ba3"), List.of(), Instant.EPOCH, List.of(), List.of());
        RevisionFile gone = new RevisionFile(
                Origin.of(folder.resolve("gone.sql").toString()), header, Section.EMPTY, Section.EMPTY, "");
        assertThatThrownBy(() -> Reparenting.write(gone, PARENT)).hasMessageContaining("[UnwritableHistory]");
        RevisionWriter writer = new RevisionWriter(RevisionTemplate.standard(), FileNaming.STANDARD);
        writer.write(folder, RevisionDraft.empty(header));
        assertThatThrownBy(() -> writer.write(folder, RevisionDraft.empty(header)))
                .hasMessageContaining("[UnwritableHistory]");
    }
}

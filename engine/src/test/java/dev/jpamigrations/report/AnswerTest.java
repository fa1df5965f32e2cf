package dev.jpamigrations.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTest {

    private static final Report REPORT = new StampReport(List.of("shop/aaaa"), List.of(), List.of());

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> said = new ArrayList<>();

    @Test
    void isForPeopleOrForPrograms() {
        to(null).give(REPORT, Format.text);
        assertThat(said).containsExactly("stamp recorded shop/aaaa");
        assertThat(printed.size()).isZero();
        to(null).give(REPORT, Format.json);
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("{\n  \"recorded\"");
    }

    @Test
    void goesIntoAFileWhoseFoldersAreMade() {
        Path file = folder.resolve("some/where.json");
        to(file).give(REPORT, Format.json);
        assertThat(file).content().startsWith("{").endsWith("}\n");
        to(file).give("select 1;\n");
        assertThat(file).hasContent("select 1;\n");
        assertThat(said).isEmpty();
        assertThatThrownBy(() -> to(folder).give("select 1;")).hasMessageContaining("[UnwritableOutput]");
    }

    private Answer to(@Nullable Path file) {
        return new Answer(file, said::add, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}

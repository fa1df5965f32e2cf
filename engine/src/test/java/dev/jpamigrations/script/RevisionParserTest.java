package dev.jpamigrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each {@code good/*.sql} means what its {@code .txt} says, each {@code bad/*.sql} has the problems of its {@code .txt}. */
class RevisionParserTest {

    private static final String FILE = """
            -- Message
            --
            -- revision: 0a1b2c3d4e5f
            -- parents: base
            -- created: 2025-10-13T22:37:05Z

            -- migrations:upgrade
            %s
            -- migrations:downgrade
            %s
            """;

    @TestFactory
    List<DynamicTest> good() throws IOException {
        return Cases.of("good").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    RevisionParser.Parsed parsed = parse(Files.readAllBytes(file));
                    assertThat(parsed.problems()).isEmpty();
                    Golden.check(
                            Cases.beside(file, ".txt"),
                            describe(parsed.revision().orElseThrow()));
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> bad() throws IOException {
        return Cases.of("bad").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    RevisionParser.Parsed parsed = parse(Files.readAllBytes(file));
                    assertThat(parsed.revision()).isEmpty();
                    assertThat(parsed.problems()).isNotEmpty();
                    Golden.check(Cases.beside(file, ".txt"), describe(parsed.problems()));
                }))
                .toList();
    }

    @Test
    void checksumIgnoresLayoutAndCommentsAndTheDowngrade() {
        String checksum = checksum("create table a (id int, b text default 'x  y');", "drop table a;");
        assertThat(checksum).matches("[0-9a-f]{64}");
        assertThat(checksum("create  table a(id int,\n  -- remark\n b text default 'x  y')", ""))
                .isEqualTo(checksum);
        assertThat(checksum("/* remark */ create table a (id int, b text default 'x  y');\r\n", ""))
                .isEqualTo(checksum);
        assertThat(checksum("create table a (id int, b text default 'x y');", "drop table a;"))
                .isNotEqualTo(checksum);
        assertThat(checksum("create table a (id int, b text default'x  y') ; select 1;", ""))
                .isNotEqualTo(checksum);
        assertThat(checksum("-- migrations:keep\ncreate table a (id int, b text default 'x  y');", ""))
                .isNotEqualTo(checksum);
        assertThat(checksum("-- migrations:no-transaction\ncreate table a (id int, b text default 'x  y');", ""))
                .isNotEqualTo(checksum);
        assertThat(checksum("select 1; select 2;", "")).isNotEqualTo(checksum("select 1 select 2;", ""));
    }

    private static String checksum(String upgrade, String downgrade) {
        return parse(FILE.formatted(upgrade, downgrade).getBytes(StandardCharsets.UTF_8))
                .revision()
                .orElseThrow()
                .checksum();
    }

    private static RevisionParser.Parsed parse(byte[] bytes) {
        return new RevisionParser("shop").parse("file.sql", bytes);
    }

    private static String describe(List<Problem> problems) {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private static String describe(RevisionFile file) {
        Header header = file.header();
        return String.join(
                "\n",
                "message " + header.message().replace("\n", "\\n"),
                "revision " + header.id().qualified(),
                "parents " + header.parents(),
                "created " + header.created(),
                "depends on "
                        + header.dependsOn().stream().map(id -> id.qualified()).toList(),
                "labels " + header.labels(),
                describe("upgrade", file.section(Direction.UPGRADE)),
                describe("downgrade", file.section(Direction.DOWNGRADE)));
    }

    private static String describe(String name, Section section) {
        return name + (section.transactional() ? "" : ", no transaction")
                + (section.irreversible() == null ? "" : ", irreversible: " + section.irreversible()) + "\n"
                + section.parts().stream().map(part -> "  " + part + "\n").collect(Collectors.joining());
    }
}

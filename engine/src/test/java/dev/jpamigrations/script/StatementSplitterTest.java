package dev.jpamigrations.script;

import dev.jpamigrations.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each {@code split/*.sql} falls into what stands in its {@code .golden}. */
class StatementSplitterTest {

    @TestFactory
    List<DynamicTest> splits() throws IOException {
        return Cases.of("split").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> Golden.check(Cases.beside(file, ".golden"), split(file))))
                .toList();
    }

    private static String split(Path file) throws IOException {
        FileProblems problems = new FileProblems("file");
        List<Piece> pieces = StatementSplitter.split(new Lexer(Files.readString(file)), problems);
        return pieces.stream().map(StatementSplitterTest::text).collect(Collectors.joining())
                + problems.all().stream()
                        .map(problem -> "### " + problem + "\n")
                        .collect(Collectors.joining());
    }

    private static String text(Piece piece) {
        String data = piece.copyData() == null ? "" : "### data\n" + piece.copyData();
        return "### " + piece.kind() + " in line " + piece.line() + "\n" + piece.text() + "\n" + data;
    }
}

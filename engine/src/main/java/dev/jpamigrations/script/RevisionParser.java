package dev.jpamigrations.script;

import dev.jpamigrations.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a revision file to a {@link RevisionFile}. UTF-8; a byte order mark and carriage returns at the ends of
 * lines are tolerated, so that a file means the same in every checkout.
 */
public final class RevisionParser {

    private final String history;

    /** @param history the name of the history that the files belong to */
    public RevisionParser(String history) {
        this.history = history;
    }

    /**
     * What became of a file.
     *
     * @param revision the revision, empty where the problems left none
     * @param problems all that is wrong with the file
     */
    public record Parsed(Optional<RevisionFile> revision, List<Problem> problems) {

        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a file.
     *
     * @param file its path as the user knows it
     * @param bytes what it holds
     */
    public Parsed parse(String file, byte[] bytes) {
        FileProblems problems = new FileProblems(file);
        Optional<RevisionFile> revision = text(bytes, problems).flatMap(text -> revision(file, text, problems));
        return new Parsed(problems.all().isEmpty() ? revision : Optional.empty(), problems.all());
    }

    private Optional<RevisionFile> revision(String file, String text, FileProblems problems) {
        List<String> lines = text.lines().toList();
        HeaderReader reader = new HeaderReader(history, problems);
        Optional<Header> header = reader.read(lines);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Lexer lexer = new Lexer(text);
        for (int i = 0; i < HeaderReader.length(lines); i++) {
            lexer.skipLine();
        }
        SectionReader.Sections sections = new SectionReader(problems).read(StatementSplitter.split(lexer, problems));
        return Optional.of(new RevisionFile(
                reader.origin(file),
                header.get(),
                sections.upgrade(),
                sections.downgrade(),
                Checksum.of(sections.upgrade())));
    }

    private static Optional<String> text(byte[] bytes, FileProblems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(
                    "WrongEncoding",
                    (int) text.chars().filter(c -> c == '\n').count() + 1,
                    "This line is not UTF-8.",
                    "Save the file as UTF-8.");
            return Optional.empty();
        }
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(withoutMark.replace("\r\n", "\n"));
    }
}

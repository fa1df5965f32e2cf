package dev.jpamigrations.diff.rename;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person said about things that go: which of them get another name, and which are really dropped.
 *
 * @param renames what gets another name
 * @param drops what is really dropped: {@code users}, {@code users.name}, {@code billing.invoices.total}
 */
public record RenameAnswers(List<Rename> renames, List<String> drops) {

    /** Nothing was said. */
    public static final RenameAnswers NONE = new RenameAnswers(List.of(), List.of());

    private static final String DEFAULT = "public.";

    public RenameAnswers {
        renames = List.copyOf(renames);
        drops = List.copyOf(drops);
    }

    /**
     * One thing under two names.
     *
     * @param from {@code users}, {@code users.name}, with the schema before it where it is not {@code public}
     * @param to the same with the new name
     */
    public record Rename(String from, String to) {

        /** As it is typed. */
        @Override
        public String toString() {
            return from + ":" + to;
        }
    }

    /**
     * Reads answers as they are typed.
     *
     * @param renames each {@code old:new}; tables, columns as {@code table.old:table.new}, or sequences
     * @param drops each a table, a sequence, or a column as {@code table.column}
     * @throws MigrationException {@code [MalformedRename]}, {@code [ContradictoryAnswers]}
     */
    public static RenameAnswers parse(List<String> renames, List<String> drops) {
        List<Problem> problems = new ArrayList<>();
        List<Rename> pairs = new ArrayList<>();
        for (String text : renames) {
            String[] names = text.strip().split(":", -1);
            if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
                problems.add(malformed(text));
            } else {
                pairs.add(new Rename(path(names[0]), path(names[1])));
            }
        }
        RenameAnswers answers =
                new RenameAnswers(pairs, drops.stream().map(RenameAnswers::path).toList());
        problems.addAll(answers.contradictions());
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return answers;
    }

    private static String path(String text) {
        String path = text.strip();
        return path.startsWith(DEFAULT) ? path.substring(DEFAULT.length()) : path;
    }

    private static Problem malformed(String text) {
        return new Problem(
                "MalformedRename",
                Location.nowhere(),
                "\"" + text + "\" does not say one old and one new name.",
                "Write -Dmigrations.rename=users:people for a table, users.name:users.full_name for a column; several are"
                        + " separated by commas.");
    }

    private List<Problem> contradictions() {
        List<String> gone = Stream.concat(renames.stream().map(Rename::from), drops.stream())
                .toList();
        Stream<Problem> twice = repeated(gone).stream().map(name -> contradiction(name, "What becomes of it"));
        Stream<Problem> taken = repeated(renames.stream().map(Rename::to).toList()).stream()
                .map(name -> contradiction(name, "What it was before"));
        return Stream.concat(twice, taken).toList();
    }

    private static Set<String> repeated(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Problem contradiction(String name, String question) {
        return new Problem(
                "ContradictoryAnswers",
                new Location.InDatabase(name),
                question + " is answered more than once by -Dmigrations.rename and -Dmigrations.drop.",
                "Keep one of the answers.");
    }

    /** The same and one rename more. */
    RenameAnswers withRename(String from, String to) {
        return new RenameAnswers(joined(renames, new Rename(from, to)), drops);
    }

    /** The same and one drop more. */
    RenameAnswers withDrop(String path) {
        return new RenameAnswers(renames, joined(drops, path));
    }

    private static <T> List<T> joined(List<T> answers, T more) {
        return Stream.concat(answers.stream(), Stream.of(more)).toList();
    }

    /** {@code -Dmigrations.rename=users.name:users.full_name}: as they are typed. */
    @Override
    public String toString() {
        Stream<String> rename =
                property("rename", renames.stream().map(Rename::toString).toList());
        return Stream.concat(rename, property("drop", drops)).collect(Collectors.joining(" "));
    }

    private static Stream<String> property(String name, List<String> values) {
        return values.isEmpty() ? Stream.empty() : Stream.of("-Dmigrations." + name + "=" + String.join(",", values));
    }
}

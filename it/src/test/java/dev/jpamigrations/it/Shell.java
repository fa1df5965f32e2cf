package dev.jpamigrations.it;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the commands that documentation shows: {@code mvn} and {@code cat}. */
record Shell(Workspace workspace) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+(?:\"[^\"]*\")?)");

    /**
     * What came of a command.
     *
     * @param exitCode zero for success
     * @param lines what is worth showing of what it printed
     */
    record Answer(int exitCode, List<String> lines) {

        Answer {
            lines = List.copyOf(lines);
        }
    }

    Answer run(String command) {
        List<String> words = words(command);
        List<String> arguments = words.subList(1, words.size());
        return switch (words.get(0)) {
            case "mvn" -> maven(arguments);
            case "cat" -> cat(arguments);
            default -> throw new IllegalArgumentException("A page cannot run: " + command);
        };
    }

    private Answer maven(List<String> arguments) {
        Build build = workspace.run(arguments.toArray(String[]::new));
        return new Answer(
                build.exitCode(),
                GoalOutput.of(build).stream()
                        .map(line -> line.replace(workspace.folder() + "/", ""))
                        .toList());
    }

    private Answer cat(List<String> patterns) {
        return new Answer(
                0,
                patterns.stream()
                        .flatMap(pattern -> workspace.files(pattern).stream())
                        .flatMap(file -> Workspace.read(file).lines())
                        .toList());
    }

    /** Splits at spaces that are not quoted. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group().replace("\"", ""));
        }
        return words;
    }
}

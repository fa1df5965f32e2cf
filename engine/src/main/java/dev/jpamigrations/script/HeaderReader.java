package dev.jpamigrations.script;

import dev.jpamigrations.revision.Origin;
import dev.jpamigrations.revision.RevisionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the header: the comment lines at the start of the file. Its fields follow the last empty comment line, and what is
 * above that is the message, so that no message can be taken for a field or a directive.
 */
final class HeaderReader {

    private static final Set<String> FIELDS =
            Set.of("revision", "parents", "created", "depends-on", "labels", "generated");
    private static final Pattern FIELD = Pattern.compile("\\s*([A-Za-z-]+)\\s*:\\s*(.*?)\\s*");

    private final String history;
    private final FileProblems problems;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean sound = true;

    HeaderReader(String history, FileProblems problems) {
        this.history = history;
        this.problems = problems;
    }

    /** How many lines at the start of the file are the header. */
    static int length(List<String> lines) {
        int length = 0;
        while (length < lines.size() && lines.get(length).startsWith("--")) {
            length++;
        }
        return length;
    }

    /** Empty where the file has no header or a malformed one; then there are problems. */
    Optional<Header> read(List<String> fileLines) {
        List<String> comments = fileLines.subList(0, length(fileLines)).stream()
                .map(line -> line.substring(2))
                .toList();
        int fields = comments.size();
        while (fields > 0 && !comments.get(fields - 1).isBlank()) {
            fields--;
        }
        if (comments.subList(fields, comments.size()).stream()
                .noneMatch(line -> line.strip().startsWith("revision"))) {
            problems.add(
                    "NotARevision",
                    1,
                    "The file has no header with a revision line.",
                    "Every .sql file of a history is a revision: move this one elsewhere, or make one with"
                            + " migrations:revision and put its text there.");
            return Optional.empty();
        }
        for (int i = fields; i < comments.size(); i++) {
            field(comments.get(i), i + 1);
        }
        List<String> message = comments.subList(0, Math.max(0, fields - 1)).stream()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .toList();
        return header(String.join("\n", message));
    }

    /** The file, with the lines on which the fields stand that were read. */
    Origin origin(String file) {
        return new Origin(file, line("revision"), line("parents"), line("depends-on"), line("labels"));
    }

    private int line(String field) {
        return lines.getOrDefault(field, 0);
    }

    private Optional<Header> header(String message) {
        Optional<RevisionId> id = id();
        List<RevisionId> parents = required("parents").filter(text -> !text.equals("base")).stream()
                .flatMap(text -> ids("parents", text))
                .toList();
        Optional<Instant> created = required("created").flatMap(this::instant);
        List<RevisionId> dependsOn = Stream.ofNullable(values.get("depends-on"))
                .flatMap(text -> ids("depends-on", text))
                .toList();
        List<String> labels = Stream.ofNullable(values.get("labels"))
                .flatMap(HeaderReader::list)
                .toList();
        List<String> generated = Stream.ofNullable(values.get("generated"))
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .toList();
        if (!sound || id.isEmpty() || created.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Header(message, id.get(), parents, created.get(), dependsOn, labels, generated));
    }

    private void field(String text, int line) {
        Matcher matcher = FIELD.matcher(text);
        String name = matcher.matches() ? matcher.group(1) : "";
        if (!FIELDS.contains(name)) {
            malformed(line, "\"" + text.strip() + "\" is no line of a header.");
        } else if (matcher.group(2).isEmpty()) {
            malformed(line, "The line " + name + " says nothing.");
        } else if (name.equals("generated")) {
            values.merge(name, matcher.group(2), (before, more) -> before + " " + more);
        } else if (values.putIfAbsent(name, matcher.group(2)) != null) {
            malformed(line, "The line " + name + " stands there twice.");
        }
        lines.putIfAbsent(name, line);
    }

    private Optional<String> required(String name) {
        if (!lines.containsKey(name)) {
            malformed(lines.getOrDefault("revision", 1), "The line " + name + " is missing.");
        }
        return Optional.ofNullable(values.get(name));
    }

    private Optional<RevisionId> id() {
        Optional<String> text = required("revision");
        if (text.isPresent() && !RevisionId.isDigits(text.get())) {
            malformed(
                    lines.getOrDefault("revision", 1),
                    "\"" + text.get() + "\" is no revision id: an id is 4 to 40 lower-case hexadecimal digits.");
            return Optional.empty();
        }
        return text.map(digits -> new RevisionId(history, digits));
    }

    private Stream<RevisionId> ids(String field, String text) {
        List<RevisionId> ids = new ArrayList<>();
        list(text).forEach(name -> {
            int slash = name.indexOf('/');
            String digits = name.substring(slash + 1);
            if (RevisionId.isDigits(digits) && slash != 0) {
                ids.add(new RevisionId(slash < 0 ? history : name.substring(0, slash), digits));
            } else {
                malformed(lines.getOrDefault(field, 1), "\"" + name + "\" is no revision id.");
            }
        });
        return ids.stream();
    }

    private static Stream<String> list(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip);
    }

    private Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException wrong) {
            malformed(lines.getOrDefault("created", 1), "\"" + text + "\" is no time.");
            return Optional.empty();
        }
    }

    private void malformed(int line, String fact) {
        sound = false;
        problems.add(
                "MalformedHeader",
                line,
                fact,
                "A header has, after its message and an empty comment line, the lines revision, parents, created and"
                        + " possibly depends-on and labels, for instance: -- created: 2025-10-13T22:37:05Z");
    }
}

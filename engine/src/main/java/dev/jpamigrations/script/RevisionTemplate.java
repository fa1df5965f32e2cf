package dev.jpamigrations.script;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The Mustache template of revision files. It is given {@code message} (comment lines), {@code title}, {@code revision},
 * {@code parents}, {@code created}, {@code dependsOn}, {@code labels}, {@code upgrade}, {@code downgrade}, {@code history}
 * and {@code properties}.
 *
 * <p>The message comes first and the header after it; what a team adds, for instance a licence, stands below the header.
 */
public final class RevisionTemplate {

    /** The name of a history's own template, beside its {@code history.json}. */
    public static final String FILE = "revision.sql.mustache";

    private static final int MARKS_IN_A_LINE = 20;

    private final String name;
    private final Mustache mustache;
    private final Map<String, String> properties;

    private RevisionTemplate(String name, Mustache mustache, Map<String, String> properties) {
        this.name = name;
        this.mustache = mustache;
        this.properties = Map.copyOf(properties);
    }

    private static RevisionTemplate compiled(String name, String text) {
        try {
            Mustache mustache = new PlainText().compile(new StringReader(text), name);
            return new RevisionTemplate(name, mustache, Map.of());
        } catch (MustacheException malformed) {
            throw flawed(name, 0, "It is not well formed: " + malformed.getMessage());
        }
    }

    /** SQL is no HTML: values are written as they are. */
    private static final class PlainText extends DefaultMustacheFactory {
        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(value);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The template that comes with this tool. */
    public static RevisionTemplate standard() {
        return compiled(FILE, standardText());
    }

    /** The history's own template if there is one, otherwise the standard one. */
    public static RevisionTemplate of(Path historyFolder) {
        Path own = historyFolder.resolve(FILE);
        return Files.exists(own) ? read(own) : standard();
    }

    /**
     * A template of the user's own.
     *
     * @throws MigrationException {@code [TemplateFlaw]} where it cannot be read or is no Mustache
     */
    public static RevisionTemplate read(Path file) {
        try {
            return compiled(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw flawed(file.toString(), 0, "It cannot be read: " + unreadable.getMessage());
        }
    }

    /**
     * The same with values of the team's own.
     *
     * @param values by name; the template finds them under {@code properties}
     */
    public RevisionTemplate with(Map<String, String> values) {
        return new RevisionTemplate(name, mustache, values);
    }

    static String standardText() {
        try (InputStream in = RevisionTemplate.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("the template belongs to this jar", missing);
        }
    }

    /**
     * The text of a file that {@link RevisionParser} reads as the draft.
     *
     * @throws MigrationException {@code [TemplateFlaw]} where the template makes another revision of it
     */
    public String render(RevisionDraft draft) {
        StringWriter text = new StringWriter();
        mustache.execute(text, values(draft));
        String rendered =
                marked(text.toString().stripTrailing() + "\n", draft.header().generated());
        prove(draft, rendered);
        return rendered;
    }

    /** The marks are the tool's own: no template needs to know them, and none can lose them. */
    private static String marked(String rendered, List<String> marks) {
        if (marks.isEmpty()) {
            return rendered;
        }
        List<String> lines = new ArrayList<>(rendered.lines().toList());
        int end = HeaderReader.length(lines);
        for (int i = 0; i < marks.size(); i += MARKS_IN_A_LINE) {
            List<String> some = marks.subList(i, Math.min(marks.size(), i + MARKS_IN_A_LINE));
            lines.add(end++, "-- generated:  " + String.join(" ", some));
        }
        return String.join("\n", lines) + "\n";
    }

    private Map<String, Object> values(RevisionDraft draft) {
        Header header = draft.header();
        String history = header.id().history();
        return Map.ofEntries(
                Map.entry(
                        "message",
                        header.message().lines().map(RevisionTemplate::comment).toList()),
                Map.entry("title", header.title()),
                Map.entry("revision", header.id().toString()),
                Map.entry("parents", header.parents().isEmpty() ? "base" : ids(header.parents(), history)),
                Map.entry("created", header.created().toString()),
                Map.entry("dependsOn", optional(ids(header.dependsOn(), history))),
                Map.entry("labels", optional(String.join(", ", header.labels()))),
                Map.entry("upgrade", draft.upgrade().text()),
                Map.entry("downgrade", draft.downgrade().text()),
                Map.entry("history", history),
                Map.entry("properties", properties));
    }

    private static String comment(String line) {
        return line.isEmpty() ? "--" : "-- " + line;
    }

    private static String ids(List<RevisionId> ids, String history) {
        return ids.stream().map(id -> id.seenFrom(history)).collect(Collectors.joining(", "));
    }

    /** A list of none or one is a section that Mustache leaves out or writes once. */
    private static List<String> optional(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** Reads what was rendered: a template that loses or adds something would write a revision that nobody proved. */
    private void prove(RevisionDraft draft, String rendered) {
        RevisionParser.Parsed parsed = new RevisionParser(draft.header().id().history())
                .parse(name, rendered.getBytes(StandardCharsets.UTF_8));
        if (!parsed.problems().isEmpty()) {
            Problem first = parsed.problems().get(0);
            throw flawed(name, 0, "What it renders is no revision: " + first.fact());
        }
        RevisionFile file = parsed.revision().orElseThrow();
        boolean same = file.header().equals(draft.header())
                && file.checksum().equals(Checksum.of(draft.upgrade()))
                && Checksum.of(file.downgrade()).equals(Checksum.of(draft.downgrade()));
        if (!same) {
            throw flawed(name, 0, "What it renders is not the revision that it was given.");
        }
    }

    private static MigrationException flawed(String name, int line, String fact) {
        return MigrationException.user(new Problem(
                "TemplateFlaw",
                new Location.InFile(name, line),
                fact,
                "Start again from the template that comes with the tool, which migrations:init writes."));
    }
}

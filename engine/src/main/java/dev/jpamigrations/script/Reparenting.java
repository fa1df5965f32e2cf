package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the line {@code -- parents:} of a revision file, and not a byte besides. */
public final class Reparenting {

    private static final Pattern PARENTS = Pattern.compile("(?m)^(--[ \\t]*parents[ \\t]*:[ \\t]*)([^\\r\\n]*)");

    private Reparenting() {}

    /**
     * Lets the revision follow another one. The file is replaced at once or not at all.
     *
     * @throws MigrationException {@code [UnwritableHistory]} where the file system refuses
     */
    public static void write(RevisionFile file, RevisionId parent) {
        Path path = Path.of(file.file());
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            Path next = path.resolveSibling(path.getFileName() + ".tmp");
            Files.copy(path, next, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(next, reparented(text, parent));
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw MigrationException.environment(
                    new Problem(
                            "UnwritableHistory",
                            new Location.InFile(file.file(), 0),
                            "The file cannot be written: " + refused,
                            "Check the folder and its permissions."),
                    refused);
        }
    }

    /** The text of a sound revision file with another parent. */
    static String reparented(String text, RevisionId parent) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = plain.lines().toList();
        int header = HeaderReader.length(lines);
        Matcher matcher = PARENTS.matcher(text);
        int start = -1;
        int end = -1;
        // a message may hold such a line too, and stands above the fields
        while (matcher.find() && lineOf(text, matcher.start()) < header) {
            start = matcher.start(2);
            end = matcher.end(2);
        }
        if (start < 0) {
            throw new IllegalArgumentException("no header with parents");
        }
        return text.substring(0, start) + parent.digits() + text.substring(end);
    }

    private static long lineOf(String text, int position) {
        return text.substring(0, position).chars().filter(c -> c == '\n').count();
    }
}

package dev.jpamigrations.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sequence of changes to the sources of a project, each followed by a build. Written as text: {@code write FILE},
 * {@code delete FILE}, {@code replace FILE … by …}, and {@code then} between two builds.
 */
record Edits(String name, List<List<Edit>> steps) {

    /**
     * A change of one source file.
     *
     * @param path the file below the folder of sources
     * @param kind what is done with it
     * @param before the replaced text, else empty
     * @param after the text written
     */
    record Edit(String path, Kind kind, String before, String after) {

        enum Kind {
            WRITE,
            DELETE,
            REPLACE
        }

        void apply(Path sources) {
            Path file = sources.resolve(path);
            try {
                if (kind == Kind.DELETE) {
                    Files.delete(file);
                    return;
                }
                Files.createDirectories(file.resolveSibling(""));
                String text = kind == Kind.WRITE ? after : replaced(Files.readString(file));
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String replaced(String text) {
            if (!text.contains(before)) {
                throw new AssertionError(path + " does not hold: " + before);
            }
            return text.replace(before, after);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** The sequences of a folder, one in each file, sorted by name. */
    static List<Edits> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Edits::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edits read(Path file) {
        try {
            List<List<Edit>> steps = new ArrayList<>();
            for (String step : Files.readString(file).split("(?m)^then\n")) {
                steps.add(Stream.of(step.split("(?m)^(?=(write|delete|replace) )"))
                        .filter(text -> !text.isBlank())
                        .map(Edits::edit)
                        .toList());
            }
            String name = file.getFileName().toString();
            return new Edits(name.substring(0, name.lastIndexOf('.')), steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edit edit(String text) {
        String[] parts = text.split("\n", 2);
        String[] words = parts[0].split(" ");
        return switch (words[0]) {
            case "write" -> new Edit(words[1], Edit.Kind.WRITE, "", parts[1]);
            case "delete" -> new Edit(words[1], Edit.Kind.DELETE, "", "");
            default -> {
                String[] texts = parts[1].split("(?m)^by\n", 2);
                yield new Edit(words[1], Edit.Kind.REPLACE, texts[0].stripTrailing(), texts[1].stripTrailing());
            }
        };
    }
}

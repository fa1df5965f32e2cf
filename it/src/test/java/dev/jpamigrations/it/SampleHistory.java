package dev.jpamigrations.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A history that a story writes by hand. */
final class SampleHistory {

    private final Path folder;

    private SampleHistory(Path folder) {
        this.folder = folder;
    }

    /** The history of the shop's application, without revisions. */
    static SampleHistory of(Workspace shop) {
        Path folder = shop.folder().resolve("app/src/main/resources/db/migrations/shop-app");
        SampleHistory history = new SampleHistory(folder);
        history.write("history.json", """
                {
                  "module": "shop-app",
                  "owns": "classpath",
                  "versionTable": "shop_app_migrations_version"
                }
                """);
        return history;
    }

    /**
     * Writes a revision.
     *
     * @param letter twelve times this is its id
     * @param parent the letter of the one it follows, or {@code base}
     */
    Path revision(String letter, String parent, String upgrade, String downgrade) {
        String id = letter.repeat(12);
        return write(id + ".sql", """
                -- Revision %s
                --
                -- revision:   %s
                -- parents:    %s
                -- created:    2026-01-01T00:00:00Z

                -- migrations:upgrade
                %s

                -- migrations:downgrade
                %s
                """.formatted(
                        letter, id, parent.equals("base") ? parent : parent.repeat(12), upgrade, downgrade));
    }

    private Path write(String name, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

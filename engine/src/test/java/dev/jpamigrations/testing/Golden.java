package dev.jpamigrations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output in a file. {@code -Dmigrations.golden=update} writes what is printed instead of comparing, for a person to
 * look at in the diff.
 */
public final class Golden {

    private static final boolean UPDATE = "update".equals(System.getProperty("migrations.golden"));

    private Golden() {}

    /** The text must be what the file holds. */
    public static void check(Path file, String text) {
        try {
            if (UPDATE) {
                Files.writeString(file, text);
            }
            assertThat(file).as("expected output").exists();
            assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, for a file that is there only if there is something to say. */
    public static void checkUnlessEmpty(Path file, String text) {
        if (!text.isEmpty()) {
            check(file, text);
        } else if (UPDATE) {
            file.toFile().delete();
        } else {
            assertThat(file).as("expected output").doesNotExist();
        }
    }
}

package dev.jpamigrations.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this processor, which every registry tells. */
public final class ProcessorVersion {

    private static final String FILE = "version.txt";

    private ProcessorVersion() {}

    /** The version as Maven knows it, {@code 1.0.0}. */
    public static String current() {
        try (InputStream stream = ProcessorVersion.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing in the processor's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}

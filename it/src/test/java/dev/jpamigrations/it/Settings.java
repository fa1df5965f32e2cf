package dev.jpamigrations.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** What the build tells the stories, in {@code stories.properties}. */
final class Settings {

    private Settings() {}

    static Path folder(String name) {
        return Path.of(text(name));
    }

    static String text(String name) {
        Properties properties = new Properties();
        try (InputStream in = Settings.class.getResourceAsStream("/stories.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name);
    }
}

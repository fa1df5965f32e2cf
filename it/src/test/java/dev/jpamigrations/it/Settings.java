package dev.jpamigrations.it;

import java.nio.file.Path;

/** What the build tells the stories, as system properties. */
final class Settings {

    private Settings() {}

    static Path folder(String name) {
        return Path.of(text(name)).toAbsolutePath();
    }

    static String text(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(
                    "Stories run through Maven (mvn verify -pl it -am); " + name + " is not set.");
        }
        return value;
    }
}

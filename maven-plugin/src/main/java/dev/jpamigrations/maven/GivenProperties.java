package dev.jpamigrations.maven;

import dev.jpamigrations.PropertyList;
import dev.jpamigrations.problem.MigrationException;
import java.util.Map;
import java.util.function.Supplier;

/** The value of {@code migrations.properties}. A type of its own, because Maven logs every parameter with {@code -X}. */
public final class GivenProperties {

    private final Supplier<Map<String, String>> values;

    private GivenProperties(Supplier<Map<String, String>> values) {
        this.values = values;
    }

    /** What the elements of a POM say. */
    static GivenProperties of(Map<String, String> values) {
        return new GivenProperties(() -> values);
    }

    /** What a command line says; read when a goal asks for it, which then reports what is wrong. */
    static GivenProperties of(String text) {
        return new GivenProperties(() -> PropertyList.parse(text));
    }

    /**
     * The values by name.
     *
     * @throws MigrationException {@code [MalformedProperty]}
     */
    Map<String, String> values() {
        return values.get();
    }

    /** Not what was given: it may be a secret. */
    @Override
    public String toString() {
        return "(given)";
    }
}

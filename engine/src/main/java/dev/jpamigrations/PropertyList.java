package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The written form of free values: {@code ticket=SHOP-12,region=eu}. */
public final class PropertyList {

    private PropertyList() {}

    /**
     * Reads it. White space around names and values counts for nothing; a value may hold {@code =}, but no comma.
     *
     * @return the values by name
     * @throws MigrationException {@code [MalformedProperty]} for each part that is no {@code name=value} or repeats a name
     */
    public static Map<String, String> parse(String text) {
        Map<String, String> values = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(equals, 0)).strip();
            if (name.isEmpty()) {
                problems.add(malformed("A part of properties is no name=value."));
            } else if (values.put(name, part.substring(equals + 1).strip()) != null) {
                problems.add(malformed("The property \"" + name + "\" was given twice."));
            }
        }
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return values;
    }

    /** Does not repeat what was written: it may be a secret. */
    private static Problem malformed(String fact) {
        return new Problem(
                "MalformedProperty",
                Location.nowhere(),
                fact,
                "Write name=value, several separated by commas. A value with a comma stands in the POM: <properties><name>a,"
                        + " b</name></properties>.");
    }
}

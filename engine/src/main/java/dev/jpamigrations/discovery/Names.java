package dev.jpamigrations.discovery;

import java.util.Collection;
import java.util.stream.Collectors;

/** Class names in a sentence. */
final class Names {

    private static final int SHOWN = 10;

    private Names() {}

    /** All of them, or the first ten and how many more there are. */
    static String list(Collection<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }
}

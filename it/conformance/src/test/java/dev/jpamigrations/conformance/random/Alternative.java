package dev.jpamigrations.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way to write a row, with its words in place.
 *
 * @param members attributes of the class that it is drawn for
 * @param parts what else it says, by the word before the colon
 * @param targets attributes of the entity that it points at
 */
record Alternative(List<String> members, Map<String, String> parts, List<String> targets) {

    private static final List<String> WORDS = List.of("class", "type", "id", "sub", "override");

    static Alternative of(String text) {
        List<String> members = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        Map<String, String> parts = new TreeMap<>();
        for (String part : text.split(" ;; ")) {
            int colon = part.indexOf(": ");
            String word = colon < 0 ? "" : part.substring(0, colon);
            if (word.equals("target")) {
                targets.add(part.substring(colon + 2));
            } else if (WORDS.contains(word)) {
                parts.put(word, part.substring(colon + 2));
            } else {
                members.add(part);
            }
        }
        return new Alternative(members, parts, targets);
    }

    String part(String word) {
        return parts.getOrDefault(word, "");
    }
}

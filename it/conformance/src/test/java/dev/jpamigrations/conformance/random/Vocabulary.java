package dev.jpamigrations.conformance.random;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types that every model may speak of: enums, converters, values. */
final class Vocabulary {

    private static final Pattern NAME = Pattern.compile("(?:class|record|enum|interface) (\\w+)");

    private static final Map<String, String> TYPES = read();

    private Vocabulary() {}

    /** The declarations of those that a text speaks of, of those that they speak of, and so on; subclasses with their parent. */
    static Collection<String> spokenOf(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        String read = text;
        int before;
        do {
            before = found.size();
            for (Map.Entry<String, String> type : TYPES.entrySet()) {
                if (isSpokenOf(type.getKey(), read) || isChildOfFound(type.getValue(), found)) {
                    found.putIfAbsent(type.getKey(), type.getValue());
                }
            }
            read = text + String.join("\n", found.values());
        } while (found.size() > before);
        return found.values();
    }

    static boolean isEmbeddable(String type) {
        return TYPES.getOrDefault(type, "").startsWith("@Embeddable");
    }

    private static boolean isSpokenOf(String name, String text) {
        return Pattern.compile("\\b" + name + "\\b").matcher(text).find()
                || (name.equals("TemperatureConverter") && isSpokenOf("Temperature", text))
                || (name.equals("WeightConverter") && isSpokenOf("Weight", text));
    }

    private static boolean isChildOfFound(String declaration, Map<String, String> found) {
        return found.keySet().stream().anyMatch(name -> declaration.contains(" extends " + name + " "));
    }

    private static Map<String, String> read() {
        Map<String, String> types = new LinkedHashMap<>();
        for (String line : Row.lines("types.java")) {
            Matcher name = NAME.matcher(line);
            if (name.find()) {
                types.put(name.group(1), line);
            }
        }
        return types;
    }
}

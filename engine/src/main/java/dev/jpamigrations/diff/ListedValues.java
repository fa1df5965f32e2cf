package dev.jpamigrations.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of values in a condition as PostgreSQL prints it. Their order says nothing, and Hibernate takes some from a hash set:
 * {@code k = ANY (ARRAY['B'::text, 'A'::text])}.
 */
final class ListedValues {

    private static final Pattern OPENING = Pattern.compile("(?:= ANY|<> ALL) \\(\\(?ARRAY\\[");

    private static final String SEPARATOR = ", ";

    private ListedValues() {}

    /** The condition with the values of each list sorted. */
    static String sorted(String condition) {
        StringBuilder result = new StringBuilder();
        Matcher opening = OPENING.matcher(condition);
        int copied = 0;
        while (opening.find(copied)) {
            int end = closing(condition, opening.end());
            List<String> values = values(condition.substring(opening.end(), end));
            Collections.sort(values);
            result.append(condition, copied, opening.end()).append(String.join(SEPARATOR, values));
            copied = end;
        }
        return result.append(condition, copied, condition.length()).toString();
    }

    /** Where the list ends that begins there. */
    private static int closing(String condition, int from) {
        return Unquoted.places(condition, from)
                .filter(place -> condition.charAt(place) == ']')
                .findFirst()
                .orElse(condition.length());
    }

    private static List<String> values(String list) {
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int place : Unquoted.places(list, 0)
                .filter(each -> list.startsWith(SEPARATOR, each))
                .toArray()) {
            values.add(list.substring(start, place));
            start = place + SEPARATOR.length();
        }
        values.add(list.substring(start));
        return values;
    }
}

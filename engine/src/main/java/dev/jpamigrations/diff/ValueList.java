package dev.jpamigrations.diff;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a printed check lists, as the checks of enum attributes do: {@code state = ANY (ARRAY['NEW'::text,
 * 'PAID'::text])} or {@code (kind >= 0) AND (kind <= 3)}.
 */
public final class ValueList {

    private static final Pattern ITEM = Pattern.compile("'(?:[^']|'')*'(?:::[a-z ]+(?:\\(\\d+\\))?)?");
    private static final Pattern LIST = Pattern.compile("(<v>[\\s,()]*(?:::[a-z ]+)?[\\s,()]*)+");
    private static final Pattern RANGE = Pattern.compile(
            "\\((?<column>[^()<>=]+) >= (?<low>-?\\d+)\\) AND" + " \\((?<same>[^()<>=]+) <= (?<high>-?\\d+)\\)");

    private ValueList() {}

    /**
     * Whether one check lists all values of the other and more, and says the same otherwise. Rows that satisfied the first
     * then satisfy the second.
     *
     * @param from the printed expression as it is
     * @param to the printed expression as it is to be
     */
    public static boolean isWidened(String from, String to) {
        return isWidenedList(from, to) || isWidenedRange(from, to);
    }

    private static boolean isWidenedList(String from, String to) {
        Set<String> before = items(from);
        return !before.isEmpty() && items(to).containsAll(before) && frame(from).equals(frame(to));
    }

    private static boolean isWidenedRange(String from, String to) {
        Matcher before = RANGE.matcher(from);
        Matcher after = RANGE.matcher(to);
        return before.matches()
                && after.matches()
                && before.group("column").equals(before.group("same"))
                && before.group("column").equals(after.group("column"))
                && after.group("column").equals(after.group("same"))
                && Long.parseLong(after.group("low")) <= Long.parseLong(before.group("low"))
                && Long.parseLong(after.group("high")) >= Long.parseLong(before.group("high"));
    }

    private static Set<String> items(String expression) {
        Set<String> items = new HashSet<>();
        Matcher matcher = ITEM.matcher(expression);
        while (matcher.find()) {
            items.add(matcher.group());
        }
        return items;
    }

    private static String frame(String expression) {
        return LIST.matcher(ITEM.matcher(expression).replaceAll("<v>")).replaceAll("<list>");
    }
}

package dev.jpamigrations.diff;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A check that lists what a column may hold, as those of enum attributes do, read from PostgreSQL's print of it.
 *
 * @param column the column
 * @param ofText whether the values are texts, otherwise they are whole numbers
 * @param words the check as a person writes it: {@code state in ('NEW','PAID')}, {@code kind between 0 and 3}
 */
public record AllowedValues(String column, boolean ofText, String words) {

    private static final String NAME = "[a-z_][a-z0-9_$]*|\"(?:[^\"]|\"\")+\"";
    private static final String TEXT = "\\(?(?:'(?:[^']|'')*')::(?:character varying|text)\\)?(?:::text)?";
    private static final Pattern LIST = Pattern.compile(("(?:\\((?<cast>%1$s)\\)::text|(?<plain>%1$s)) = "
                    + "(?:ANY \\(\\(?ARRAY\\[(?<list>%2$s(?:, %2$s)*)\\]\\)?(?:::text\\[\\]\\))?\\)?|(?<single>%2$s))")
            .formatted(NAME, TEXT));
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern RANGE = Pattern.compile(
            "\\((?<column>%1$s) >= (?<low>-?\\d+)\\) AND \\(\\k<column> <= (?<high>-?\\d+)\\)".formatted(NAME));

    /**
     * Reads a check.
     *
     * @param expression its first or second print
     * @return nothing where it says anything else
     */
    public static Optional<AllowedValues> of(String expression) {
        Matcher range = RANGE.matcher(expression);
        if (range.matches()) {
            String column = range.group("column");
            String words = column + " between " + range.group("low") + " and " + range.group("high");
            return Optional.of(new AllowedValues(bare(column), false, words));
        }
        Matcher list = LIST.matcher(expression);
        if (!list.matches()) {
            return Optional.empty();
        }
        String column = list.group("cast") == null ? list.group("plain") : list.group("cast");
        String values = list.group("list") == null ? list.group("single") : list.group("list");
        String literals =
                LITERAL.matcher(values).results().map(found -> found.group()).collect(Collectors.joining(","));
        return Optional.of(new AllowedValues(bare(column), true, column + " in (" + literals + ")"));
    }

    private static String bare(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}

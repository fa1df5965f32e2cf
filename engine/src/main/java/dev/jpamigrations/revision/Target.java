package dev.jpamigrations.revision;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to go, as a person writes it: {@code head}, {@code base}, {@code 1a31ce608336}, {@code -1}, {@code 1a31+2},
 * {@code payments@head}, {@code core/heads}.
 *
 * @param history the history meant, null for the only one or all
 * @param branch a label or id whose line of revisions is meant, null for any
 * @param symbol a reserved word, a full or partial id, a label; null where the place is counted from what is applied
 * @param offset how many revisions above (positive) or below (negative) the symbol; 0 for the symbol itself
 */
public record Target(
        @Nullable String history,
        @Nullable String branch,
        @Nullable String symbol,
        int offset) {

    /** Words that name places and therefore neither revisions nor labels. */
    public static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");

    /** The only head, or the only head of each history. */
    public static final Target HEAD = new Target(null, null, "head", 0);

    /** Every head. */
    public static final Target HEADS = new Target(null, null, "heads", 0);

    /** Before the first revision. */
    public static final Target BASE = new Target(null, null, "base", 0);

    private static final Pattern SYNTAX =
            Pattern.compile("(?:(?<history>[^/@:\\s]+)/)?(?:(?<branch>[^/@:+\\-\\s]+)@)?(?<symbol>[^/@:+\\-\\s]+)?"
                    + "(?<offset>[+-]\\d{1,6})?");

    /**
     * Reads a target.
     *
     * @throws MigrationException {@code [MalformedTarget]}
     */
    public static Target parse(String text) {
        Matcher matcher = SYNTAX.matcher(text.strip());
        if (!matcher.matches() || (matcher.group("symbol") == null && matcher.group("offset") == null)) {
            throw malformed(text);
        }
        String offset = matcher.group("offset");
        if (offset != null && Integer.parseInt(offset) == 0) {
            throw malformed(text);
        }
        return new Target(
                matcher.group("history"),
                matcher.group("branch"),
                matcher.group("symbol"),
                offset == null ? 0 : Integer.parseInt(offset));
    }

    private static MigrationException malformed(String text) {
        return MigrationException.user(new Problem(
                "MalformedTarget",
                Location.nowhere(),
                "\"" + text + "\" is not a target.",
                "Write head, heads, base, current, an id or the first four or more of its digits, a label, +N, -N, id+N, id-N,"
                        + " label@head, label@base, label@+N or label@-N, each with history/ before it where several"
                        + " histories are in reach."));
    }

    /** Whether the place is counted from a symbol or from what is applied. */
    boolean isRelative() {
        return offset != 0;
    }

    boolean is(String word) {
        return word.equals(symbol) && !isRelative();
    }

    /** Whether it means the same in every history at once. */
    boolean spansHistories() {
        return history == null && branch == null && (is("head") || is("heads") || is("base") || is("current"));
    }

    /** As a person writes it. */
    @Override
    public String toString() {
        return (history == null ? "" : history + "/")
                + (branch == null ? "" : branch + "@")
                + (symbol == null ? "" : symbol)
                + (offset == 0 ? "" : String.format(Locale.ROOT, "%+d", offset));
    }
}

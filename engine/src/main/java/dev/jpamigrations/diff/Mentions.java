package dev.jpamigrations.diff;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that occur in a printed expression. Names of functions and types are among them, so that the answer errs on the
 * side of yes: something may be rebuilt that need not be, nothing that must be is left.
 */
final class Mentions {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<literal>'(?:[^']|'')*')|\"(?<quoted>(?:[^\"]|\"\")+)\"|(?<plain>[\\p{L}_][\\p{L}\\p{N}_$]*)");

    private final Set<String> names = new HashSet<>();

    private Mentions(String expression) {
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            String quoted = matcher.group("quoted");
            String plain = matcher.group("plain");
            if (quoted != null) {
                names.add(quoted.replace("\"\"", "\""));
            } else if (plain != null) {
                names.add(plain);
            }
        }
    }

    static Mentions in(String expression) {
        return new Mentions(expression);
    }

    boolean any(Set<String> wanted) {
        return wanted.stream().anyMatch(names::contains);
    }
}

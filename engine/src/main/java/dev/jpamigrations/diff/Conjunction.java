package dev.jpamigrations.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The terms of a condition as PostgreSQL prints it. Hibernate takes the bounds of a range from a hash map, so that one model
 * becomes {@code (n >= 1) AND (n <= 9)} in one database and {@code (n <= 9) AND (n >= 1)} in another.
 */
public final class Conjunction {

    private static final String AND = ") AND (";

    private Conjunction() {}

    /** Whether both hold the same terms, in any order, and each term lists the same values, in any order. */
    public static boolean same(String one, String other) {
        return one.equals(other) || sorted(one).equals(sorted(other));
    }

    private static List<String> sorted(String condition) {
        List<String> terms = new ArrayList<>(terms(ListedValues.sorted(condition)));
        Collections.sort(terms);
        return terms;
    }

    /** PostgreSQL puts each term of a conjunction in parentheses; what stands deeper or in quotes is part of a term. */
    private static List<String> terms(String condition) {
        List<String> terms = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i : Unquoted.places(condition, 0).toArray()) {
            char c = condition.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0 && condition.startsWith(AND, i)) {
                terms.add(condition.substring(start, i + 1));
                start = i + AND.length() - 1;
            }
        }
        terms.add(condition.substring(start));
        return terms;
    }
}

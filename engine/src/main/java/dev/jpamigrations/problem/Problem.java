package dev.jpamigrations.problem;

import java.util.Comparator;

/**
 * Something that a person must know.
 *
 * @param code a stable word by which the problem is found in the documentation and silenced: {@code UnregisteredEntity}
 * @param location where it is
 * @param fact one sentence that says what is the case
 * @param advice one sentence that says what to do; may span lines where something is to be pasted
 */
public record Problem(String code, Location location, String fact, String advice) {

    /** By place, then code, then text: the order in which problems are reported. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem p) -> p.location().toString())
            .thenComparing(Problem::code)
            .thenComparing(Problem::fact);

    /** {@code [Code] place: fact} and the advice on the next line, indented. */
    @Override
    public String toString() {
        String place = location.toString();
        String head = "[" + code + "] " + (place.isEmpty() ? "" : place + ": ") + fact;
        return advice.isEmpty() ? head : head + "\n    " + advice.replace("\n", "\n    ");
    }
}

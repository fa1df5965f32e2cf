package dev.jpamigrations.revision;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Names a revision. Inside its own history the hexadecimal digits suffice; from elsewhere it is written
 * {@code history/digits}.
 *
 * @param history the name of the history that the revision belongs to
 * @param digits 4 to 40 lower-case hexadecimal digits; twelve where this tool chose them
 */
public record RevisionId(String history, String digits) implements Comparable<RevisionId> {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{4,40}");

    private static final Comparator<RevisionId> ORDER =
            Comparator.comparing(RevisionId::history).thenComparing(RevisionId::digits);

    /** @throws IllegalArgumentException for what {@link #isDigits} refuses */
    public RevisionId {
        if (!isDigits(digits)) {
            throw new IllegalArgumentException("not a revision id: " + digits);
        }
    }

    /** Whether the text can be the id of a revision. */
    public static boolean isDigits(String text) {
        return DIGITS.matcher(text).matches();
    }

    /** As it is written from another history: {@code core/1a31ce608336}. */
    public String qualified() {
        return history + "/" + digits;
    }

    /** As it is written inside the given history. */
    public String seenFrom(String otherHistory) {
        return history.equals(otherHistory) ? digits : qualified();
    }

    @Override
    public int compareTo(RevisionId other) {
        return ORDER.compare(this, other);
    }

    /** The digits alone. */
    @Override
    public String toString() {
        return digits;
    }
}

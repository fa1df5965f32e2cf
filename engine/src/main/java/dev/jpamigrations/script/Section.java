package dev.jpamigrations.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one direction of a revision does.
 *
 * @param transactional false below {@code -- migrations:no-transaction}: each part by itself, recorded one by one
 * @param irreversible the reason why there is no way back, null where there is one
 * @param parts what to run, in order
 */
public record Section(boolean transactional, @Nullable String irreversible, List<Part> parts) {

    /** A section that does nothing. */
    public static final Section EMPTY = new Section(true, null, List.of());

    public Section {
        parts = List.copyOf(parts);
    }

    /** A section of one transaction. */
    public static Section of(List<? extends Part> parts) {
        return new Section(true, null, List.copyOf(parts));
    }

    /** A downgrade section that cannot be run. */
    public static Section irreversible(String reason) {
        return new Section(true, reason, List.of());
    }

    /** As it is written in a file below the line that names it. */
    public String text() {
        return SectionText.of(this);
    }
}

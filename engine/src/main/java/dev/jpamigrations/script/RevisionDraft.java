package dev.jpamigrations.script;

import java.util.Map;

/**
 * A revision that is to be written.
 *
 * @param header what stands above the sections
 * @param upgrade what applies it
 * @param downgrade what reverts it
 * @param properties values for a template of the user's own, under {@code properties}
 */
public record RevisionDraft(Header header, Section upgrade, Section downgrade, Map<String, String> properties) {

    public RevisionDraft {
        properties = Map.copyOf(properties);
    }

    /** A revision that does nothing yet. */
    public static RevisionDraft empty(Header header) {
        return new RevisionDraft(header, Section.EMPTY, Section.EMPTY, Map.of());
    }
}

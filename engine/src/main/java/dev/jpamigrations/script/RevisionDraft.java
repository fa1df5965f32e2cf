package dev.jpamigrations.script;

/**
 * A revision that is to be written.
 *
 * @param header what stands above the sections
 * @param upgrade what applies it
 * @param downgrade what reverts it
 */
public record RevisionDraft(Header header, Section upgrade, Section downgrade) {

    /** A revision that does nothing yet. */
    public static RevisionDraft empty(Header header) {
        return new RevisionDraft(header, Section.EMPTY, Section.EMPTY);
    }
}

package dev.jpamigrations.runner;

import java.util.Locale;

/** How a revision and a database stand to each other. */
public enum RevisionState {
    /** Completely applied, as its file says. */
    APPLIED,
    /** Not applied. */
    PENDING,
    /** Interrupted; the next run in the same direction resumes it. */
    PARTIAL,
    /** Applied, but its upgrade section was changed since. */
    EDITED,
    /** Not applied, although an applied revision requires it. */
    MISSING,
    /** Applied, but no file in reach describes it. */
    UNKNOWN;

    /** As it is written in tables and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

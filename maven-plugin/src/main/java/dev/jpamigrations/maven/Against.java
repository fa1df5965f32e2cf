package dev.jpamigrations.maven;

/** The values of the parameter {@code against}. */
public enum Against {
    /** What the revisions make; no configured database is contacted. */
    revisions,
    /** The configured database too. */
    database
}

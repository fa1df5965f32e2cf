package dev.jpamigrations.maven;

/** The values of the parameter {@code pending}. */
public enum Pending {
    /** Say it. */
    warn,
    /** Fail the build. */
    fail
}

package dev.jpamigrations.maven;

/** The values of the parameter {@code destructive}. */
public enum Destructive {
    /** Say what is lost. */
    warn,
    /** Write nothing. */
    fail
}

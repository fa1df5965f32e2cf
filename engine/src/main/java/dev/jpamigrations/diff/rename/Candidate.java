package dev.jpamigrations.diff.rename;

import dev.jpamigrations.schema.ObjectRef;

/**
 * Two things that could be one under another name.
 *
 * @param removed what goes
 * @param added what comes, of the same kind
 */
public record Candidate(ObjectRef removed, ObjectRef added) {}

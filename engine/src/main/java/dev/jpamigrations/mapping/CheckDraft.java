package dev.jpamigrations.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A check in the making.
 *
 * @param name its name, or null for PostgreSQL's choice
 * @param expression what must hold
 */
record CheckDraft(@Nullable String name, String expression) {

    static CheckDraft of(AnnotationView check) {
        String name = check.text("name");
        return new CheckDraft(name.isEmpty() ? null : name, check.text("constraints"));
    }

    /** {@code @CheckConstraint} of Jakarta Persistence 3.2, whose member has another name. */
    static CheckDraft ofConstraint(AnnotationView check) {
        String name = check.text("name");
        return new CheckDraft(name.isEmpty() ? null : name, check.text("constraint"));
    }
}

package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.ForeignKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a foreign key.
 *
 * @param enabled whether there is to be one
 * @param name its name, or null for the hashed one
 * @param definition the SQL text that stands for the whole of it, or null
 * @param options SQL text that follows all else, or null
 * @param onDelete what a delete of the target does
 */
record ForeignKeySpec(
        boolean enabled,
        @Nullable String name,
        @Nullable String definition,
        @Nullable String options,
        ForeignKey.Action onDelete) {

    private static final String NO_NAME = "none";

    static final ForeignKeySpec DEFAULT = new ForeignKeySpec(true, null, null, null, ForeignKey.Action.NO_ACTION);
    static final ForeignKeySpec NONE = new ForeignKeySpec(false, null, null, null, ForeignKey.Action.NO_ACTION);

    /** {@code @ForeignKey}; the name {@code none} is Hibernate's older way to say that there is to be none. */
    static ForeignKeySpec of(Optional<AnnotationView> annotation) {
        if (annotation.isEmpty()) {
            return DEFAULT;
        }
        String name = annotation.get().text("name");
        if (annotation.get().constant("value", "CONSTRAINT").equals("NO_CONSTRAINT")) {
            return NONE;
        }
        return new ForeignKeySpec(
                !name.equals(NO_NAME),
                emptyToNull(name),
                emptyToNull(annotation.get().text("foreignKeyDefinition")),
                emptyToNull(annotation.get().text("options")),
                ForeignKey.Action.NO_ACTION);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** This with the action of Hibernate's {@code @OnDelete}, if there is one. */
    ForeignKeySpec onDelete(AnnotationSet annotations) {
        return annotations
                .find(Orm.ON_DELETE)
                .map(onDelete -> new ForeignKeySpec(
                        enabled,
                        name,
                        definition,
                        options,
                        ForeignKey.Action.valueOf(onDelete.constant("action", "NO_ACTION"))))
                .orElse(this);
    }

    /**
     * This for a table that repeats the columns of a super class: neither name nor action come along, from Hibernate 7 on not even
     * the name that means none ({@code DenormalizedTable#createForeignKeys}).
     */
    ForeignKeySpec repeated(HibernateVersion hibernate) {
        boolean forgetsName = NO_NAME.equals(name) && hibernate.isAtLeast(7, 0);
        return enabled || forgetsName
                ? new ForeignKeySpec(true, null, definition, options, ForeignKey.Action.NO_ACTION)
                : this;
    }

    /** Whether it does not say {@code NO_CONSTRAINT}. */
    boolean constrains() {
        return enabled || name != null;
    }

    /** This, as if it did not say {@code NO_CONSTRAINT}. */
    ForeignKeySpec constraining() {
        return constrains() ? this : DEFAULT;
    }

    /** This, or the other one where this has no name. */
    ForeignKeySpec orNamed(ForeignKeySpec other) {
        return name == null ? other : this;
    }

    /** The first of two that says anything. */
    ForeignKeySpec orElse(ForeignKeySpec other) {
        return !enabled || name != null || definition != null || options != null ? this : other;
    }
}

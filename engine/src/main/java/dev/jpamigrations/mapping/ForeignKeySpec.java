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
 * @param onDelete what a delete of the target does
 */
record ForeignKeySpec(
        boolean enabled, @Nullable String name, @Nullable String definition, ForeignKey.Action onDelete) {

    static final ForeignKeySpec DEFAULT = new ForeignKeySpec(true, null, null, ForeignKey.Action.NO_ACTION);
    static final ForeignKeySpec NONE = new ForeignKeySpec(false, null, null, ForeignKey.Action.NO_ACTION);

    /** {@code @ForeignKey}; the name {@code none} is Hibernate's older way to say that there is to be none. */
    static ForeignKeySpec of(Optional<AnnotationView> annotation) {
        if (annotation.isEmpty()) {
            return DEFAULT;
        }
        String name = annotation.get().text("name");
        if (annotation.get().constant("value", "CONSTRAINT").equals("NO_CONSTRAINT") || name.equals("none")) {
            return NONE;
        }
        String definition = annotation.get().text("foreignKeyDefinition");
        return new ForeignKeySpec(
                true,
                name.isEmpty() ? null : name,
                definition.isEmpty() ? null : definition,
                ForeignKey.Action.NO_ACTION);
    }

    /** This with the action of Hibernate's {@code @OnDelete}, if there is one. */
    ForeignKeySpec onDelete(AnnotationSet annotations) {
        return annotations
                .find(Orm.ON_DELETE)
                .map(onDelete -> new ForeignKeySpec(
                        enabled, name, definition, ForeignKey.Action.valueOf(onDelete.constant("action", "NO_ACTION"))))
                .orElse(this);
    }

    /** This for a table that repeats the columns of a super class: neither name nor action come along. */
    ForeignKeySpec repeated() {
        return enabled ? new ForeignKeySpec(true, null, definition, ForeignKey.Action.NO_ACTION) : this;
    }

    /** The first of two that says anything. */
    ForeignKeySpec orElse(ForeignKeySpec other) {
        return !enabled || name != null || definition != null ? this : other;
    }
}

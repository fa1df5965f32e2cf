package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.ForeignKey;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a foreign key.
 *
 * @param enabled whether there is to be one
 * @param name its name, or null for the hashed one
 * @param onDelete what a delete of the target does
 */
record ForeignKeySpec(boolean enabled, @Nullable String name, ForeignKey.Action onDelete) {

    private static final Pattern ON_DELETE = Pattern.compile(
            "\\bon\\s+delete\\s+(cascade|restrict|set\\s+null|set\\s+default)", Pattern.CASE_INSENSITIVE);

    static final ForeignKeySpec DEFAULT = new ForeignKeySpec(true, null, ForeignKey.Action.NO_ACTION);
    static final ForeignKeySpec NONE = new ForeignKeySpec(false, null, ForeignKey.Action.NO_ACTION);

    /** {@code @ForeignKey}; the name {@code none} is Hibernate's older way to say that there is to be none. */
    static ForeignKeySpec of(Optional<AnnotationView> annotation) {
        if (annotation.isEmpty()) {
            return DEFAULT;
        }
        String name = annotation.get().text("name");
        if (annotation.get().constant("value", "CONSTRAINT").equals("NO_CONSTRAINT") || name.equals("none")) {
            return NONE;
        }
        return new ForeignKeySpec(
                true, name.isEmpty() ? null : name, onDelete(annotation.get().text("foreignKeyDefinition")));
    }

    /** The action that the text of a {@code foreignKeyDefinition} ends in. */
    private static ForeignKey.Action onDelete(String definition) {
        Matcher matcher = ON_DELETE.matcher(definition);
        return matcher.find()
                ? ForeignKey.Action.valueOf(
                        matcher.group(1).toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"))
                : ForeignKey.Action.NO_ACTION;
    }

    /** This with the action of Hibernate's {@code @OnDelete}, if there is one. */
    ForeignKeySpec onDelete(AnnotationSet annotations) {
        return annotations
                .find(Orm.ON_DELETE)
                .map(onDelete -> new ForeignKeySpec(
                        enabled, name, ForeignKey.Action.valueOf(onDelete.constant("action", "NO_ACTION"))))
                .orElse(this);
    }

    /** The first of two that says anything. */
    ForeignKeySpec orElse(ForeignKeySpec other) {
        return !enabled || name != null ? this : other;
    }
}

package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Binds {@code @Comment} ({@code org.hibernate.binder.internal.CommentBinder}), once everything has its columns: on an entity
 * it speaks of the table, on a collection of the collection's table, else of the attribute's first column; {@code on} names
 * another one.
 */
final class Comments {

    private Comments() {}

    static void bind(EntityDraft entity) {
        for (AnnotationView comment : entity.type().annotations().all(Orm.COMMENT, Orm.COMMENTS)) {
            String on = comment.text("on");
            Stream.concat(Stream.of(entity.table()), entity.secondaryTables().values().stream())
                    .filter(table -> on.isEmpty() || isNamed(table.name(), on))
                    .findFirst()
                    .orElseThrow(() -> nothingNamed(on, entity.type().location()))
                    .describe(comment.text("value"));
        }
    }

    static void bind(Holder holder, Property property) {
        List<AnnotationView> comments = property.annotations().all(Orm.COMMENT, Orm.COMMENTS);
        if (comments.isEmpty()) {
            return;
        }
        String path = holder.pathOf(property);
        Optional<Value> value = holder.owner().value(path).filter(Comments::isNoDocument);
        boolean collection = CollectionBinder.isCollection(property);
        for (AnnotationView comment : comments) {
            String on = comment.text("on");
            if (collection && value.isPresent()) {
                bindCollection(value.get().table(), on, comment.text("value"), property);
            } else {
                bind(
                        value.map(Value::columns).orElseGet(() -> holder.owner().columnsBelow(path)),
                        on,
                        comment.text("value"),
                        property);
            }
        }
    }

    /** What one column holds in one piece has the comment at the first of its attributes. */
    private static boolean isNoDocument(Value value) {
        return value.columns().stream().allMatch(column -> column.document() == null);
    }

    private static void bindCollection(TableDraft table, String on, String text, Property property) {
        if (on.isEmpty() || isNamed(table.name(), on)) {
            table.describe(text);
        } else {
            bind(List.copyOf(table.columns()), on, text, property);
        }
    }

    private static void bind(List<ColumnDraft> columns, String on, String text, Property property) {
        columns.stream()
                .filter(column -> on.isEmpty() || isNamed(column.name(), on))
                .findFirst()
                .orElseThrow(() -> nothingNamed(on, property.location()))
                .describe(text);
    }

    private static boolean isNamed(Identifier name, String on) {
        return name.text().equalsIgnoreCase(on);
    }

    private static UnmappableException nothingNamed(String on, Location.InType location) {
        return UnmappableException.mapping(
                location,
                "@Comment(on = \"" + on + "\") names nothing that is mapped here; Hibernate refuses to start.",
                "Correct the name, or remove it.");
    }
}

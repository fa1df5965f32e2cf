package dev.jpamigrations.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Binds {@code uniqueConstraints}, {@code indexes} and their neighbours of a table's annotation ({@code IndexBinder}).
 * Their column names are taken as they stand, through the physical strategy; nobody asks whether such a column exists.
 */
final class ConstraintBinder {

    private ConstraintBinder() {}

    /** Binds what {@code @Table}, {@code @SecondaryTable}, {@code @JoinTable} or {@code @CollectionTable} asks for. */
    static void bind(BindingContext context, TableDraft table, AnnotationView annotation) {
        for (AnnotationView unique : annotation.list("uniqueConstraints")) {
            List<Identifier> written = unique.texts("columnNames").stream()
                    .map(context.names()::logical)
                    .toList();
            addUnique(context, table, unique.text("name"), written);
        }
        for (AnnotationView index : annotation.list("indexes")) {
            bindIndex(context, table, index);
        }
        refuseOptions(context, table, annotation);
        annotation.list("uniqueConstraints").forEach(unique -> refuseOptions(context, table, unique));
        annotation.list("indexes").forEach(index -> refuseOptions(context, table, index));
        String comment = annotation.text("comment");
        if (!comment.isEmpty()) {
            table.describe(comment);
        }
        for (AnnotationView check : annotation.list("check")) {
            table.add(CheckDraft.ofConstraint(check));
        }
    }

    /** {@code options} of Jakarta Persistence 3.2 are SQL of any kind. */
    private static void refuseOptions(BindingContext context, TableDraft table, AnnotationView annotation) {
        String options = annotation.text("options");
        if (!options.isEmpty()) {
            context.report(UnmappableException.mapping(
                            table.origin(),
                            "the table, or a constraint or index of it, has the options \"" + options
                                    + "\", which the tool cannot take apart.",
                            "Write them in a revision by hand.")
                    .problem());
        }
    }

    private static void bindIndex(BindingContext context, TableDraft table, AnnotationView index) {
        List<Identifier> written = new ArrayList<>();
        List<IndexDraft.Key> keys = new ArrayList<>();
        for (String item : index.text("columnList").split(",")) {
            if (!item.isBlank()) {
                Part part = Part.parse(item.strip());
                Identifier logical = context.names().logical(part.column());
                written.add(logical);
                keys.add(new IndexDraft.Key(
                        part.isExpression()
                                ? new Identifier(part.column(), false)
                                : context.names().physical(logical),
                        part.isExpression(),
                        part.descending()));
            }
        }
        String name = index.text("name");
        boolean unique = index.flag("unique", false);
        if (unique && keys.stream().noneMatch(IndexDraft.Key::expression)) {
            if (index.text("columnList").toLowerCase(Locale.ROOT).matches(".*\\s(asc|desc)\\s*(,.*)?")) {
                context.report(UnmappableException.mapping(
                                table.origin(),
                                "a unique index becomes a unique constraint, in which PostgreSQL takes no asc or desc.",
                                "Write columnList = \"" + index.text("columnList") + "\" without them.")
                        .problem());
            }
            addUnique(context, table, name, written);
            return;
        }
        Identifier indexName = name.isEmpty()
                ? new Identifier(ConstraintNames.index(table.name(), written), false)
                : context.names().constraint(name);
        table.add(new IndexDraft(indexName, unique, keys));
    }

    private static void addUnique(BindingContext context, TableDraft table, String name, List<Identifier> written) {
        table.add(new UniqueDraft(
                name.isEmpty() ? ConstraintNames.unique(table.name(), written) : name,
                name.isEmpty() ? null : context.names().constraint(name),
                written.stream().map(context.names()::physical).toList(),
                true));
    }

    /**
     * One part of a {@code columnList}: only a trailing {@code asc} or {@code desc} is understood.
     *
     * @param column the rest
     * @param descending {@code desc}
     */
    private record Part(String column, boolean descending) {

        static Part parse(String item) {
            String lower = item.toLowerCase(Locale.ROOT);
            if (lower.endsWith(" desc")) {
                return new Part(item.substring(0, item.length() - " desc".length()), true);
            }
            if (lower.endsWith(" asc")) {
                return new Part(item.substring(0, item.length() - " asc".length()), false);
            }
            return new Part(item, false);
        }

        boolean isExpression() {
            return column.startsWith("(");
        }
    }
}

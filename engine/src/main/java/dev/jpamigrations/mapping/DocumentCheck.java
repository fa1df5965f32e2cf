package dev.jpamigrations.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The check of a column that holds an embeddable as JSON or in a composite type: what its attributes would ask of columns of their own
 * ({@code StandardTableExporter#applyAggregateColumnCheck}, {@code PostgreSQLAggregateSupport}). Where Hibernate's text is no
 * SQL, which is so for an embeddable in JSON inside another with conditions before it, this says what it means.
 */
final class DocumentCheck {

    private static final Set<JdbcType> BINARY = Set.of(JdbcType.BINARY, JdbcType.VARBINARY, JdbcType.LONG32VARBINARY);

    private static final Set<JdbcType> CHECKED = Set.of(JdbcType.JSON, JdbcType.STRUCT);

    private DocumentCheck() {}

    /** The check, where there is anything to check. */
    static Optional<CheckDraft> of(ColumnDraft column) {
        return condition(column, column.name().sql()).map(condition -> new CheckDraft(null, condition));
    }

    private static Optional<String> condition(ColumnDraft column, String value) {
        DocumentDraft document = column.document();
        if (document == null
                || !CHECKED.contains(document.format())
                || column.type().array()) {
            return Optional.empty();
        }
        List<String> conditions = document.parts().stream()
                .flatMap(part -> of(part, document.format(), value).stream())
                .toList();
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join(" and ", conditions);
        return Optional.of(column.isNullable() ? value + " is null or (" + all + ")" : all);
    }

    private static Optional<String> of(DocumentDraft.Part part, JdbcType format, String document) {
        ColumnDraft column = part.column();
        String value = format == JdbcType.STRUCT
                ? "(" + document + ")." + column.name().sql()
                : value(part, document);
        if (column.document() != null) {
            return condition(column, value).map(condition -> column.isNullable() ? "(" + condition + ")" : condition);
        }
        String required = column.isNullable() ? "" : value + " is not null";
        if (column.checks().isEmpty()) {
            return Optional.of(required).filter(text -> !text.isEmpty());
        }
        String check =
                CheckAssembler.joined(column.checks()).replace(column.name().sql(), value);
        return Optional.of(
                column.isNullable() ? "(" + value + " is null or " + check + ")" : required + " and " + check);
    }

    private static String value(DocumentDraft.Part part, String document) {
        ColumnType type = part.column().type();
        String name = "'" + part.column().name().sql().replace("'", "''") + "'";
        if (type.array() || type.jdbc() == JdbcType.JSON || type.jdbc() == JdbcType.JSON_ARRAY) {
            return document + "->" + name;
        }
        String text = document + "->>" + name;
        return BINARY.contains(type.jdbc())
                ? "decode(" + text + ",'hex')"
                : "cast(" + text + " as " + part.sqlType() + ")";
    }
}

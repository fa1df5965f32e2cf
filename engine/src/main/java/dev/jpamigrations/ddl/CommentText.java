package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes comments (PostgreSQL manual, COMMENT). */
final class CommentText {

    private CommentText() {}

    static String of(ObjectRef subject, @Nullable String comment) {
        return "comment on " + object(subject) + " is " + (comment == null ? "null" : Sql.literal(comment));
    }

    static String ofColumn(ObjectName table, String column, String comment) {
        return of(ObjectRef.column(table, column), comment);
    }

    private static String object(ObjectRef subject) {
        ObjectName object = subject.object();
        return switch (subject.kind()) {
            case NAMESPACE -> "schema " + Sql.identifier(object.name());
            case ENUM_TYPE, COMPOSITE_TYPE -> "type " + Sql.name(object);
            case SEQUENCE -> "sequence " + Sql.name(object);
            case TABLE -> "table " + Sql.name(object);
            case COLUMN -> "column " + Sql.name(object) + "." + Sql.identifier(member(subject));
            case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK ->
                "constraint " + Sql.identifier(member(subject)) + " on " + Sql.name(object);
            case INDEX -> "index " + IndexText.name(object, member(subject));
        };
    }

    private static String member(ObjectRef subject) {
        return Objects.requireNonNull(subject.member(), "a comment needs a name to stand on");
    }

    /** The kinds whose comments belong to a table's turn. */
    static boolean belongsToTable(Kind kind) {
        return switch (kind) {
            case NAMESPACE, ENUM_TYPE, COMPOSITE_TYPE, SEQUENCE -> false;
            case TABLE, COLUMN, PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, INDEX -> true;
        };
    }
}

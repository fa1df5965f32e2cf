package dev.jpamigrations;

import dev.jpamigrations.ddl.Sql;
import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.UserDefinedType;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a model can stand on besides itself: extensions, types and functions that people made, in revisions or in a live database,
 * and that entities name in a column definition or a default.
 *
 * @param session on a database that holds them, and all else that was made beside them
 * @param schema what it holds
 */
record Ground(ScratchSession session, Schema schema) {

    /** Makes a ground when it is needed. */
    interface Source {

        /** A ground that the caller may build on, and closes. */
        Ground lay() throws SQLException;
    }

    /** Makes room for what the model itself asks for. What PostgreSQL cannot tell apart from it goes, too: all tables. */
    void clearFor(Schema asked) throws SQLException {
        Set<ObjectName> types = types(asked);
        Set<ObjectName> sequences = sequences(asked);
        try (Statement statement = session.connection().createStatement()) {
            for (Table table : schema.tables()) {
                drop(statement, "table", table.name());
            }
            for (UserDefinedType type : schema.types()) {
                if (types.contains(type.name())) {
                    drop(statement, "type", type.name());
                }
            }
            for (Sequence sequence : schema.sequences()) {
                if (sequences.contains(sequence.name())) {
                    drop(statement, "sequence", sequence.name());
                }
            }
        }
    }

    private static void drop(Statement statement, String kind, ObjectName name) throws SQLException {
        statement.execute("drop " + kind + " if exists " + Sql.name(name) + " cascade");
    }

    /** What of the model is still to be made: the ground has some of its namespaces. */
    Schema missing(Schema asked) {
        Set<String> there = namespaces(schema);
        return asked.without(object -> object.kind() == ObjectRef.Kind.NAMESPACE
                && there.contains(object.object().name()));
    }

    private static Set<String> namespaces(Schema schema) {
        return schema.namespaces().stream().map(Namespace::name).collect(Collectors.toSet());
    }

    private static Set<ObjectName> types(Schema schema) {
        return schema.types().stream().map(UserDefinedType::name).collect(Collectors.toSet());
    }

    private static Set<ObjectName> sequences(Schema schema) {
        return schema.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    }
}

package dev.jpamigrations.ownership;

import dev.jpamigrations.schema.Namespace;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The objects of a schema that somebody can own: not their parts, which belong to whoever has the whole. */
final class SchemaObjects {

    private SchemaObjects() {}

    static ObjectRef of(Namespace namespace) {
        return namespace(namespace.name());
    }

    static ObjectRef namespace(String name) {
        return new ObjectRef(Kind.NAMESPACE, ObjectName.of(name), null);
    }

    /** A sequence that goes with a column is a part of the column's table. */
    static ObjectRef of(Sequence sequence) {
        return sequence.owner() == null
                ? new ObjectRef(Kind.SEQUENCE, sequence.name(), null)
                : ObjectRef.table(sequence.owner().table());
    }

    /** The object that something is a part of, or the thing itself. */
    static ObjectRef whole(ObjectRef part) {
        return part.member() == null ? part : ObjectRef.table(part.object());
    }

    /** Every object, beside all that is known of it. */
    static Map<ObjectRef, Object> in(Schema schema) {
        Map<ObjectRef, Object> objects = new LinkedHashMap<>();
        schema.namespaces().forEach(namespace -> objects.put(of(namespace), namespace));
        schema.types().forEach(type -> objects.put(type.ref(), type));
        schema.sequences().forEach(sequence -> objects.putIfAbsent(of(sequence), sequence));
        schema.tables().forEach(table -> objects.put(ObjectRef.table(table.name()), table));
        return objects;
    }

    /** The schema with some objects alone. */
    static Schema only(Schema schema, Predicate<ObjectRef> chosen) {
        return new Schema(
                schema.namespaces().stream()
                        .filter(each -> chosen.test(of(each)))
                        .toList(),
                schema.types().stream().filter(each -> chosen.test(each.ref())).toList(),
                schema.sequences().stream()
                        .filter(each -> chosen.test(of(each)))
                        .toList(),
                tables(schema, chosen),
                schema.opaques());
    }

    private static List<Table> tables(Schema schema, Predicate<ObjectRef> chosen) {
        return schema.tables().stream()
                .filter(table -> chosen.test(ObjectRef.table(table.name())))
                .toList();
    }
}

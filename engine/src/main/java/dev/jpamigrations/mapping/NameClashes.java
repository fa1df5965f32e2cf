package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that PostgreSQL would refuse because it has them already: tables, composite types, sequences and indexes of a schema share one
 * space of names, the index behind a key included; the constraints of a table share another. All are cut at 63 bytes before.
 */
final class NameClashes {

    private final Origins origins;
    private final Map<ObjectName, String> relations = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private NameClashes(Origins origins) {
        this.origins = origins;
    }

    static List<Problem> in(Schema schema, Origins origins) {
        NameClashes clashes = new NameClashes(origins);
        schema.tables().forEach(table -> clashes.relation("table", table.name(), ObjectRef.table(table.name())));
        schema.compositeTypes().forEach(type -> clashes.relation("composite type", type.name(), type.ref()));
        schema.tables().forEach(clashes::parts);
        schema.sequences().stream()
                .map(Sequence::name)
                .forEach(
                        name -> clashes.relation("sequence", name, new ObjectRef(ObjectRef.Kind.SEQUENCE, name, null)));
        return clashes.problems;
    }

    private void parts(Table table) {
        for (Index index : table.indexes()) {
            indexed("index", table, index.name());
        }
        if (table.primaryKey() != null) {
            indexed("primary key", table, table.primaryKey().name());
        }
        table.uniques().forEach(unique -> indexed("unique constraint", table, unique.name()));
        Set<String> names = new HashSet<>();
        Stream.of(table.uniques(), table.foreignKeys(), table.checks())
                .flatMap(List::stream)
                .map(Constraint::name)
                .filter(name -> name != null && !names.add(name))
                .forEach(name -> problems.add(problem(
                        ObjectRef.table(table.name()),
                        "two constraints of the table " + table.name() + " are named " + name)));
    }

    private void indexed(String kind, Table table, @Nullable String name) {
        if (name != null) {
            relation(kind, new ObjectName(table.name().namespace(), name), ObjectRef.table(table.name()));
        }
    }

    private void relation(String kind, ObjectName name, ObjectRef object) {
        String known = relations.putIfAbsent(name, kind);
        if (known != null) {
            problems.add(problem(object, "a " + known + " and a " + kind + " are both named " + name));
        }
    }

    private Problem problem(ObjectRef object, String fact) {
        return new Problem(
                "UnsupportedMapping",
                origins.placeOf(object),
                fact + " (PostgreSQL cuts names at 63 bytes); it refuses the second.",
                "Give one of them another name.");
    }
}

package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.CreateIndex;
import dev.jpamigrations.diff.Change.CreateSequence;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that changes bring into a namespace. Tables, sequences and indexes, those behind keys included, share one space of
 * names (PostgreSQL manual, CREATE TABLE).
 */
final class NewNames {

    private final Map<ObjectName, ObjectName> takers = new HashMap<>();

    private NewNames() {}

    /** For each new name the table it belongs to, or the new object itself. */
    static Map<ObjectName, ObjectName> of(List<Change> changes) {
        NewNames names = new NewNames();
        for (Change change : changes) {
            if (change instanceof CreateTable creation) {
                names.table(creation.table());
            } else if (change instanceof CreateSequence creation) {
                ObjectName name = creation.sequence().name();
                names.takers.put(name, name);
            } else if (change instanceof CreateIndex creation) {
                names.part(creation.table(), creation.index().name());
            } else if (change instanceof AddConstraint addition) {
                names.constraint(addition.table(), addition.constraint());
            }
        }
        return Map.copyOf(names.takers);
    }

    private void table(Table table) {
        takers.put(table.name(), table.name());
        table.constraints().forEach(constraint -> constraint(table.name(), constraint));
        table.indexes().stream().map(Index::name).forEach(name -> part(table.name(), name));
    }

    private void constraint(ObjectName table, Constraint constraint) {
        String name = constraint.name();
        if (name != null && (constraint.kind() == Kind.PRIMARY_KEY || constraint.kind() == Kind.UNIQUE)) {
            part(table, name);
        }
    }

    private void part(ObjectName table, String name) {
        takers.put(new ObjectName(table.namespace(), name), table);
    }
}

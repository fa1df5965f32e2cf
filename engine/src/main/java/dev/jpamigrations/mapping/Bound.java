package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.Schema;
import java.util.List;

/**
 * What the binder made of the managed types.
 *
 * @param schema the schema that the classes ask for
 * @param origins who asked for what
 * @param sharedTables the tables that several ask for, sorted by name; whether that is meant is not for the binder to say
 * @param problems what could not be mapped, in {@link Problem#ORDER}; the schema is not to be used while there are any
 */
public record Bound(Schema schema, Origins origins, List<SharedTable> sharedTables, List<Problem> problems) {

    public Bound {
        sharedTables = List.copyOf(sharedTables);
        problems = problems.stream().sorted(Problem.ORDER).toList();
    }
}

package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells that a model asks for no table at all where revisions make some: rather was it not found than is everything to go. */
final class EmptyModel {

    private EmptyModel() {}

    /**
     * At most one problem.
     *
     * @param tables those that revisions make, without what is kept or of which a person said that it goes
     * @param wanted what the model asks for
     */
    static Optional<Problem> over(List<Table> tables, Schema wanted) {
        if (tables.isEmpty() || !wanted.tables().isEmpty()) {
            return Optional.empty();
        }
        String names = tables.stream().map(table -> table.name().toString()).collect(Collectors.joining(", "));
        return Optional.of(new Problem(
                "EmptyModel",
                Location.nowhere(),
                "No managed type in reach asks for a table, but the revisions make " + names + ".",
                "Compile the modules with entities first and look at migrations:registry. Tables without entities are"
                        + " kept by <keep><pattern>table " + tables.get(0).name() + "</pattern></keep>. To really drop"
                        + " everything, write it into an empty revision (migrations:revision)."));
    }
}

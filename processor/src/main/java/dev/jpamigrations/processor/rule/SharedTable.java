package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two entities on one table. Hibernate merges their columns without a word, which is hardly ever meant; whoever means it
 * silences the rule. Names are compared as written, letter case aside: what a naming strategy makes of them is not known
 * while a module is compiled, and is judged again over the whole model.
 */
final class SharedTable implements Rule {

    private static final String CODE = "SharedTable";

    /** The entity reads a query and has no table, whatever {@code @Table} says. */
    private static final String SUBSELECT = Jpa.HIBERNATE + "Subselect";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        Map<String, List<ManagedType>> byTable = new TreeMap<>();
        model.entities().filter(entity -> hasOwnTable(entity, model)).forEach(entity -> byTable.computeIfAbsent(
                        EntityNames.table(entity).toLowerCase(Locale.ROOT), table -> new ArrayList<>())
                .add(entity));
        List<Finding> findings = new ArrayList<>();
        byTable.values()
                .forEach(entities -> entities.stream().filter(model::isOwn).forEach(entity -> entities.stream()
                        .filter(other -> !other.name().equals(entity.name()))
                        .map(other -> finding(entity, other))
                        .forEach(findings::add)));
        return findings;
    }

    private static boolean hasOwnTable(ManagedType entity, Model model) {
        ManagedType root = model.root(entity);
        boolean isPartOfRoot =
                Inheritance.of(root) == Inheritance.SINGLE_TABLE && !root.name().equals(entity.name());
        return !isPartOfRoot && entity.annotation(SUBSELECT).isEmpty();
    }

    private static Finding finding(ManagedType entity, ManagedType other) {
        return Finding.error(
                CODE,
                Finding.Place.type(entity.name()).at(Jpa.TABLE, "name"),
                "The entities " + EntityNames.located(entity) + " and " + EntityNames.located(other)
                        + " are both mapped to the table " + EntityNames.table(entity) + ".",
                "Give one of them another table: @Table(name = \"…\"); if it is meant, silence " + CODE + ".");
    }
}

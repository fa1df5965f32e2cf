package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.List;

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
        Namesakes byTable = new Namesakes();
        for (ManagedType entity : model.entities()) {
            if (hasOwnTable(entity, model)) {
                byTable.add(Claim.of(entity).table(), entity);
            }
        }
        return byTable.findings(model, (table, entity, other) -> finding(entity, other));
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

package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.ManagedKind;
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

    private static final String INHERITANCE = "jakarta.persistence.Inheritance";

    @Override
    public List<Finding> check(Model model) {
        Map<String, List<ManagedType>> byTable = new TreeMap<>();
        model.entities().filter(entity -> hasOwnTable(entity, model)).forEach(entity -> byTable.computeIfAbsent(
                        table(entity).toLowerCase(Locale.ROOT), table -> new ArrayList<>())
                .add(entity));
        List<Finding> findings = new ArrayList<>();
        byTable.values()
                .forEach(entities -> entities.stream().filter(model::isOwn).forEach(entity -> entities.stream()
                        .filter(other -> !other.name().equals(entity.name()))
                        .map(other -> finding(entity, other))
                        .forEach(findings::add)));
        return findings;
    }

    /** An entity below another one has a table of its own only where the hierarchy's strategy says so. */
    private static boolean hasOwnTable(ManagedType entity, Model model) {
        List<ManagedType> parents = model.managedSuperClasses(entity).stream()
                .filter(type -> type.kind() == ManagedKind.ENTITY)
                .toList();
        return parents.isEmpty() || !isSingleTable(parents.get(parents.size() - 1));
    }

    private static boolean isSingleTable(ManagedType root) {
        return root.annotation(INHERITANCE)
                .flatMap(inheritance -> inheritance.value("strategy"))
                .map(strategy -> strategy instanceof AnnotationValue.Constant constant
                        && constant.name().equals("SINGLE_TABLE"))
                .orElse(true);
    }

    private static String table(ManagedType entity) {
        String name = EntityNames.text(entity, EntityNames.TABLE, "name").orElse(EntityNames.entityName(entity));
        return EntityNames.text(entity, EntityNames.TABLE, "schema")
                .map(schema -> schema + "." + name)
                .orElse(name);
    }

    private static Finding finding(ManagedType entity, ManagedType other) {
        return new Finding(
                "SharedTable",
                Finding.Severity.ERROR,
                Finding.Place.type(entity.name()).at(EntityNames.TABLE, "name"),
                "The entities " + entity.name() + " and " + other.name() + " are both mapped to the table "
                        + table(entity) + ".",
                "Give one of them another table: @Table(name = \"…\"); if it is meant, silence SharedTable.");
    }
}

package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Two writable attributes of an entity on one column. Hibernate refuses it (PersistentClass#checkColumnDuplication); where
 * the names differ in letter case only, or the other attribute stands above a table per class, one of its lines does.
 */
final class DuplicateColumn implements Rule {

    private static final String CODE = "DuplicateColumn";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (ManagedType entity : model.ownEntities()) {
            check(model, entity, findings);
        }
        return findings;
    }

    private static void check(Model model, ManagedType entity, List<Finding> findings) {
        Inheritance inheritance = Inheritance.of(model.root(entity));
        Set<String> inherited = inherited(model, entity);
        String entityTable = EntityNames.table(entity);
        Map<String, MappedColumn> first = new HashMap<>();
        for (MappedColumn column : MappedColumns.of(model, entity)) {
            boolean isInherited = inherited.contains(column.owner().declaring().name());
            if (isInherited && inheritance == Inheritance.JOINED) {
                continue;
            }
            MappedColumn other = first.putIfAbsent(key(entityTable, column), column);
            // What two inherited attributes do to each other is told where they are declared.
            boolean isTold = other != null
                    && inherited.contains(other.owner().declaring().name());
            if (other != null && !isTold && !other.path().equals(column.path())) {
                boolean isCertain =
                        other.name().equals(column.name()) && (!isInherited || inheritance == Inheritance.SINGLE_TABLE);
                findings.add(finding(model, entity, other, column, isCertain));
            }
        }
    }

    /** The types from which attributes come through another entity. */
    private static Set<String> inherited(Model model, ManagedType entity) {
        List<ManagedType> above = model.entitiesAbove(entity);
        if (above.isEmpty()) {
            return Set.of();
        }
        Set<String> inherited = new HashSet<>();
        inherited.add(above.get(0).name());
        model.managedSuperClasses(above.get(0)).forEach(type -> inherited.add(type.name()));
        return inherited;
    }

    /** Names in quotes keep their letter case; of the others PostgreSQL sees none. */
    private static String key(String entityTable, MappedColumn column) {
        boolean isQuoted = column.name().startsWith("`") || column.name().startsWith("\"");
        String table = column.table().equalsIgnoreCase(entityTable) ? "" : column.table();
        return table.toLowerCase(Locale.ROOT) + " "
                + (isQuoted ? column.name() : column.name().toLowerCase(Locale.ROOT));
    }

    /** At the second one; where they stand in different classes, at the one in the class that inherits. */
    private static Finding finding(
            Model model, ManagedType entity, MappedColumn first, MappedColumn second, boolean isCertain) {
        boolean isBeside = first.owner().declaring().equals(second.owner().declaring());
        MappedColumn culprit = isBeside ? second : first;
        MappedColumn other = isBeside ? first : second;
        String table = isBeside ? "" : " of " + entity.name();
        return new Finding(
                CODE,
                isCertain ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                culprit.place(model, entity),
                culprit.label() + " and " + other.label() + " are both written to the column " + culprit.name() + table
                        + ".",
                culprit.isEmbedded()
                        ? "Give one of them another column with @AttributeOverride."
                        : "Make one of them read-only with insertable = false, updatable = false, or rename its column.");
    }
}

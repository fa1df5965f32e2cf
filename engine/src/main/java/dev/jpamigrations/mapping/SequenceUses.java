package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.schema.ColumnName;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.SequenceUse;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the columns whose values are taken from a sequence: keys that an attribute with a generator asks for. */
final class SequenceUses {

    /** An attribute of an entity whose values a sequence gives. */
    record Taker(EntityType entity, Location.InType attribute) {}

    private final BindingContext context;

    SequenceUses(BindingContext context) {
        this.context = context;
    }

    Stream<SequenceUse> of(Sequence sequence, Collection<Taker> takers) {
        return context.tables().all().stream().flatMap(table -> table.primaryKey().stream()
                .filter(column -> takers.stream().anyMatch(taker -> isTakenBy(taker, table, column)))
                .map(column -> use(sequence, table.objectName(), column)));
    }

    /** The rows of {@code TABLE_PER_CLASS} have their keys from one sequence, whatever table they are in. */
    private boolean isTakenBy(Taker taker, TableDraft table, ColumnDraft column) {
        if (!column.origin().equals(taker.attribute())) {
            return false;
        }
        Set<String> entities = context.needs().getOrDefault(ObjectRef.table(table.objectName()), Set.of());
        return entities.stream()
                .flatMap(name -> context.entity(name).stream())
                .map(EntityDraft::type)
                .anyMatch(entity -> entity.root() == taker.entity().root());
    }

    private static SequenceUse use(Sequence sequence, ObjectName table, ColumnDraft column) {
        ColumnName name = new ColumnName(table, column.name().catalogName());
        return new SequenceUse(sequence, name, column.type().sql());
    }

    static List<SequenceUse> of(Sequences sequences, BindingContext context) {
        SequenceUses uses = new SequenceUses(context);
        return sequences.all().stream()
                .flatMap(sequence -> uses.of(sequence, sequences.takers(sequence)))
                .toList();
    }
}

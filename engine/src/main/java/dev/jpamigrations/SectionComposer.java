package dev.jpamigrations;

import static java.util.stream.Collectors.toMap;

import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.RenameTable;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.script.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes sections of changes: the statements of one table stand together below the entity that asked for it, and what loses
 * data says so.
 */
final class SectionComposer {

    private final Origins origins;
    private final List<Change> changes;
    private final Map<ObjectName, ObjectName> newNames;

    /**
     * @param origins who asked for what
     * @param changes what the revision does
     */
    SectionComposer(Origins origins, List<Change> changes) {
        this.origins = origins;
        this.changes = changes;
        this.newNames = changes.stream()
                .filter(RenameTable.class::isInstance)
                .map(RenameTable.class::cast)
                .collect(toMap(RenameTable::from, RenameTable::to));
    }

    Section upgrade(List<Hazard> hazards) {
        return section(changes, hazards.stream().filter(Hazard::isDestructive).toList());
    }

    /** The way back: it always loses what the way there has added, and nobody needs to be told. */
    Section downgrade() {
        return section(Change.reversed(changes), List.of());
    }

    private Section section(List<Change> changes, List<Hazard> losses) {
        List<SqlStatement> parts = new ArrayList<>();
        boolean transactional = true;
        ObjectName last = null;
        for (Statement statement : new PostgresDdl().statements(changes)) {
            transactional &= statement.transactional();
            ObjectName table = tableOf(statement);
            List<String> heading = new ArrayList<>();
            boolean beginsGroup = !Objects.equals(table, last) || parts.isEmpty();
            if (beginsGroup) {
                entity(table).ifPresent(heading::add);
            }
            heading.addAll(losses(statement.subject(), losses));
            SqlStatement part = SqlStatement.of(statement.sql());
            parts.add(beginsGroup || !heading.isEmpty() ? part.headed(String.join("\n", heading)) : part);
            last = table;
        }
        return new Section(transactional, null, List.copyOf(parts));
    }

    /** The table under which a statement is expected, by its new name. */
    private @Nullable ObjectName tableOf(Statement statement) {
        ObjectName table = statement.table();
        return table == null ? null : newNames.getOrDefault(table, table);
    }

    /** {@code users: com.acme.User}; nothing for what belongs to no table, or to one that no entity asks for any more. */
    private Optional<String> entity(@Nullable ObjectName table) {
        return table == null ? Optional.empty() : origins.entityOf(table).map(entity -> table + ": " + entity);
    }

    private static List<String> losses(ObjectRef subject, List<Hazard> losses) {
        return losses.stream()
                .filter(loss -> loss.subject().equals(subject))
                .map(Hazard::toString)
                .toList();
    }
}

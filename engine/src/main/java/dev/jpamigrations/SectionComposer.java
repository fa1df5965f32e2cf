package dev.jpamigrations;

import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.script.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes sections of changes: the statements of one table stand together below the entity that asked for it, and what loses
 * data says so.
 */
final class SectionComposer {

    private final Origins origins;

    SectionComposer(Origins origins) {
        this.origins = origins;
    }

    Section upgrade(List<Change> changes, List<Hazard> hazards) {
        return section(changes, hazards.stream().filter(Hazard::isDestructive).toList());
    }

    /** The way back: it always loses what the way there has added, and nobody needs to be told. */
    Section downgrade(List<Change> changes) {
        return section(Change.reversed(changes), List.of());
    }

    private Section section(List<Change> changes, List<Hazard> losses) {
        List<SqlStatement> parts = new ArrayList<>();
        boolean transactional = true;
        ObjectName last = null;
        for (Statement statement : new PostgresDdl().statements(changes)) {
            transactional &= statement.transactional();
            boolean firstOfTable = parts.isEmpty() || !Objects.equals(statement.table(), last);
            List<String> heading = new ArrayList<>(firstOfTable ? entity(statement.table()) : List.of());
            heading.addAll(losses(statement.subject(), losses));
            SqlStatement part = SqlStatement.of(statement.sql());
            parts.add(heading.isEmpty() ? part : part.headed(String.join("\n", heading)));
            last = statement.table();
        }
        return new Section(transactional, null, List.copyOf(parts));
    }

    /** {@code users: com.acme.User}; nothing for what belongs to no table, or to one that no entity asks for any more. */
    private List<String> entity(@Nullable ObjectName table) {
        return table == null
                ? List.of()
                : origins.entityOf(table).map(entity -> table + ": " + entity).stream()
                        .toList();
    }

    private static List<String> losses(ObjectRef subject, List<Hazard> losses) {
        return losses.stream()
                .filter(loss -> loss.subject().equals(subject))
                .map(Hazard::toString)
                .toList();
    }
}

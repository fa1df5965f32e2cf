package dev.jpamigrations;

import static java.util.stream.Collectors.toMap;

import dev.jpamigrations.ddl.Locks;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.RenameTable;
import dev.jpamigrations.diff.WayBack;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.diff.hazard.Hazards;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.Part;
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
 * data, or rows may refuse, says so.
 */
final class SectionComposer {

    private final Origins origins;
    private final List<Change> differences;
    private final List<Change> changes;
    private final Schema before;
    private final Map<ObjectName, ObjectName> newNames;

    /**
     * @param origins who asked for what
     * @param differences what the revision does, in PostgreSQL's words
     * @param there puts into words what it makes
     * @param before the schema to which the way back leads
     */
    SectionComposer(Origins origins, List<Change> differences, Wording there, Schema before) {
        this.origins = origins;
        this.differences = differences;
        this.changes = there.of(differences);
        this.before = before;
        this.newNames = Change.only(RenameTable.class, changes).collect(toMap(RenameTable::from, RenameTable::to));
    }

    /** The way there. Nobody goes on before a person has answered what rows get. */
    Section upgrade(List<Hazard> hazards) {
        List<Statement> statements =
                PostgresDdl.forRows(differences, origins.sequenceUses()).statements(changes);
        return section(statements, Labels.upgrade(hazards), true);
    }

    /**
     * The way back. That it takes away what the way there added, nobody needs to be told. What rows get is asked in a comment only: to
     * go on must not depend on the way back, which may be edited until somebody needs it, and which rows refuse until then.
     */
    Section downgrade(List<Hazard> hazards) {
        List<Change> back = Wording.ofCatalog(before).of(WayBack.of(changes, before));
        List<Hazard> onTheWayBack = Hazards.of(WayBack.of(differences, before));
        List<Statement> statements = PostgresDdl.back(NamedSequences.in(before)).statements(back);
        return section(statements, Labels.downgrade(hazards, onTheWayBack), false);
    }

    private Section section(List<Statement> statements, Labels labels, boolean asks) {
        List<Part> parts = new ArrayList<>();
        ObjectName last = null;
        List<String> heading = new ArrayList<>();
        Map<Integer, List<String>> above = labels.above(statements);
        for (int number = 0; number < statements.size(); number++) {
            Statement statement = statements.get(number);
            ObjectName table = tableOf(statement);
            boolean beginsGroup = number == 0 || !Objects.equals(table, last);
            last = table;
            if (beginsGroup) {
                entity(table).ifPresent(heading::add);
            }
            heading.addAll(above.getOrDefault(number, List.of()));
            if (statement.question() != null && !asks) {
                heading.add(statement.sql() + ";");
            } else {
                parts.add(part(statement, beginsGroup || !heading.isEmpty() ? String.join("\n", heading) : null));
                heading.clear();
            }
        }
        boolean transactional =
                Locks.fitOneTransaction(changes) && statements.stream().allMatch(Statement::transactional);
        return new Section(transactional, null, parts);
    }

    private static Part part(Statement statement, @Nullable String heading) {
        String question = statement.question();
        if (question != null) {
            return new Part.Attention(question, statement.sql(), heading, 0);
        }
        SqlStatement part = SqlStatement.of(statement.sql());
        return heading == null ? part : part.headed(heading);
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
}

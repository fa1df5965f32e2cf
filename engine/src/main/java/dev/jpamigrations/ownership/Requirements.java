package dev.jpamigrations.ownership;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterCompositeType;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.CreateCompositeType;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.revision.RevisionGraph;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Constraint;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.UserDefinedType;
import dev.jpamigrations.script.Header;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The revisions of other histories that changes cannot do without: those that made what a foreign key refers to, the type of a
 * column, the schema of a table, or the changed table itself; and those that took away the reference to what is dropped now.
 *
 * <p>Of an object the last revision that touched it counts, not the other history's head: what else that history does need not be
 * there first, and may be taken back alone.
 */
public final class Requirements {

    private final String history;
    private final Set<RevisionId> known;
    private final Schema replayed;
    private final RevisionGraph graph;

    /**
     * @param header the revision that makes the changes; what it requires anyhow is not named
     * @param replayed what the revisions make that it can build on
     * @param graph the relations of the revisions
     */
    public Requirements(Header header, Schema replayed, RevisionGraph graph) {
        this.history = header.id().history();
        this.known = graph.ancestors(Stream.concat(header.parents().stream(), header.dependsOn().stream())
                .toList());
        this.replayed = replayed;
        this.graph = graph;
    }

    /**
     * What the changes require.
     *
     * @param changes what the new revision does
     * @param taken what belongs to the history although another one made it
     * @param makers which revisions made what it can build on
     * @param everybody which revisions of all histories made what
     * @return revisions of other histories of which none requires another, sorted
     */
    public List<RevisionId> of(List<Change> changes, Collection<ObjectRef> taken, Makers makers, Makers everybody) {
        Set<ObjectRef> needs = new LinkedHashSet<>(taken);
        Set<RevisionId> required = new TreeSet<>();
        for (Change change : changes) {
            needs.addAll(needs(change));
            required.addAll(everybody.released(change.subject().object()));
        }
        needs.forEach(object -> required.addAll(makers.touched(object)));
        required.removeIf(revision -> revision.history().equals(history));
        required.removeAll(known);
        return required.stream().filter(revision -> isLast(revision, required)).toList();
    }

    private boolean isLast(RevisionId revision, Set<RevisionId> required) {
        return required.stream()
                .filter(other -> !other.equals(revision))
                .noneMatch(other -> graph.ancestors(Set.of(other)).contains(revision));
    }

    private Set<ObjectRef> needs(Change change) {
        Set<ObjectRef> needs = new LinkedHashSet<>();
        needs.add(SchemaObjects.whole(change.subject()));
        needs.add(SchemaObjects.namespace(change.subject().object().namespace()));
        replayed.types().stream()
                .filter(type -> uses(change, type))
                .map(UserDefinedType::ref)
                .forEach(needs::add);
        constraints(change).stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .map(ForeignKey::target)
                .map(ObjectRef::table)
                .forEach(needs::add);
        return needs;
    }

    private static boolean uses(Change change, UserDefinedType type) {
        if (change instanceof CreateCompositeType created) {
            return created.type().uses(type);
        }
        if (change instanceof AlterCompositeType altered) {
            return altered.to().uses(type);
        }
        return columns(change).stream().anyMatch(type::isUsedBy);
    }

    private static List<Column> columns(Change change) {
        if (change instanceof CreateTable created) {
            return created.table().columns();
        }
        if (change instanceof AddColumn added) {
            return List.of(added.column());
        }
        return change instanceof AlterColumn altered ? List.of(altered.to()) : List.of();
    }

    private static List<? extends Constraint> constraints(Change change) {
        if (change instanceof CreateTable created) {
            return created.table().foreignKeys();
        }
        if (change instanceof AddConstraint added) {
            return List.of(added.constraint());
        }
        return change instanceof AlterConstraint altered ? List.of(altered.to()) : List.of();
    }
}

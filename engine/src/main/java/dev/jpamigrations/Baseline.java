package dev.jpamigrations;

import dev.jpamigrations.ddl.OpaqueText;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.mapping.Origins;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.Header;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.Section;
import dev.jpamigrations.script.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The revision with which the history of an existing database begins: it makes from nothing what the database holds. What no entity
 * asks for is marked as the team's own, so that nothing of it is ever dropped.
 */
final class Baseline {

    private static final String REASON =
            "this is the schema that the history begins with; to go below it means to drop the whole database";

    private final Schema live;
    private final Set<ObjectRef> leftovers;
    private final Origins origins;

    /**
     * @param live what the database holds
     * @param leftovers what of it no entity asks for
     * @param origins where the model comes from
     */
    Baseline(Schema live, Set<ObjectRef> leftovers, Origins origins) {
        this.live = live;
        this.leftovers = Set.copyOf(leftovers);
        this.origins = origins;
    }

    /**
     * The revision, whose statements are in an order that runs.
     *
     * @param order what is made from its print
     * @param missing what cannot be made, and is named in the file
     */
    RevisionDraft draft(Header header, List<OpaqueObject> order, List<String> missing) {
        return new RevisionDraft(header.withGenerated(marks()), upgrade(order, missing), Section.irreversible(REASON));
    }

    private Section upgrade(List<OpaqueObject> order, List<String> missing) {
        List<Part> parts = new ArrayList<>();
        opaques(order.stream().filter(OpaqueText::comesFirst)).forEach(parts::add);
        parts.addAll(own(SchemaDiff.between(Schema.EMPTY, ground())));
        parts.addAll(new SectionComposer(origins, asked(), Wording.ofCatalog(live), Schema.EMPTY)
                .upgrade(List.of())
                .parts());
        parts.addAll(own(SchemaDiff.between(core(), live)));
        opaques(order.stream().filter(object -> !OpaqueText.comesFirst(object))).forEach(parts::add);
        return Section.of(missing.isEmpty() ? parts : told(parts, missing));
    }

    private static List<Part> told(List<Part> parts, List<String> missing) {
        List<String> lines = new ArrayList<>();
        missing.forEach(object -> lines.add("To be added by hand: " + object));
        List<Part> told = new ArrayList<>(parts);
        if (!parts.isEmpty() && parts.get(0) instanceof SqlStatement first) {
            Stream.ofNullable(first.heading())
                    .filter(heading -> !heading.isEmpty())
                    .forEach(lines::add);
            told.set(0, first.headed(String.join("\n", lines)));
        }
        return told;
    }

    /** Marks of what entities ask for. */
    private List<String> marks() {
        return GeneratedMarks.of(Stream.concat(SchemaDiff.between(Schema.EMPTY, ground()).stream(), asked().stream())
                .filter(change -> !leftovers.contains(change.subject()))
                .toList());
    }

    private List<Change> asked() {
        return SchemaDiff.between(ground(), core());
    }

    /** Namespaces, and the team's own types and sequences, on which anything may stand. */
    private Schema ground() {
        return live.without(
                object -> object.kind() != Kind.NAMESPACE && !(leftovers.contains(object) && isGround(object)));
    }

    /** The ground, and what entities ask for. */
    private Schema core() {
        return live.without(
                object -> leftovers.contains(object) && object.kind() != Kind.NAMESPACE && !isGround(object));
    }

    private boolean isGround(ObjectRef object) {
        return object.kind() == Kind.ENUM_TYPE
                || object.kind() == Kind.COMPOSITE_TYPE
                || (object.kind() == Kind.SEQUENCE
                        && live.sequences().stream()
                                .anyMatch(each -> each.name().equals(object.object()) && each.owner() == null));
    }

    /** Statements with a mark each, where what they make needs one: a table of the team's own does not. */
    private List<SqlStatement> own(List<Change> changes) {
        return new PostgresDdl().statements(changes).stream().map(this::own).toList();
    }

    private SqlStatement own(Statement statement) {
        ObjectRef subject = statement.subject();
        SqlStatement own = SqlStatement.of(statement.sql());
        boolean marked =
                leftovers.contains(subject) && subject.kind() != Kind.TABLE && subject.kind() != Kind.NAMESPACE;
        return marked ? own.kept() : own;
    }

    private static Stream<SqlStatement> opaques(Stream<OpaqueObject> objects) {
        return objects.map(OpaqueText::create).flatMap(Optional::stream).map(SqlStatement::of);
    }
}

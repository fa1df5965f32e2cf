package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterCompositeType;
import dev.jpamigrations.diff.Change.CreateCompositeType;
import dev.jpamigrations.diff.Change.DropCompositeType;
import dev.jpamigrations.schema.CompositeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the writers of single composite types must know of the others that change. */
final class CompositeTypes {

    private final List<CompositeType> made;
    private final List<CompositeType> gone;
    private final List<AlterCompositeType> anew;

    CompositeTypes(List<Change> changes) {
        this.made = ordered(Stream.concat(
                Change.only(CreateCompositeType.class, changes).map(CreateCompositeType::type),
                Change.only(AlterCompositeType.class, changes).map(AlterCompositeType::to)));
        this.gone = ordered(Stream.concat(
                Change.only(DropCompositeType.class, changes).map(DropCompositeType::type),
                Change.only(AlterCompositeType.class, changes).map(AlterCompositeType::from)));
        this.anew = Change.only(AlterCompositeType.class, changes)
                .filter(change -> !change.isInPlace())
                .toList();
    }

    /** When a type's turn is: after enum types, and after the types of its attributes. */
    int rank(CompositeType type) {
        return 1 + made.indexOf(type);
    }

    /** When it is the turn of a type that goes, or of attributes that go: before the types of its attributes, and before enum types. */
    int dropRank(CompositeType type) {
        return -1 - gone.indexOf(type);
    }

    /** The change by which a printed type, or that of its elements, is made anew. */
    Optional<AlterCompositeType> anew(String printed) {
        return anew.stream().filter(change -> change.to().isNamedBy(printed)).findFirst();
    }

    /** Whether arrays of a type that is made anew must move, too: as columns, or as attributes. */
    boolean movesArrays(AlterCompositeType change) {
        Stream<String> columns = change.uses().stream().map(use -> use.to().type());
        Stream<String> attributes = anew.stream()
                .flatMap(other -> other.from().attributes().stream())
                .map(CompositeType.Attribute::type)
                .filter(change.to()::isNamedBy);
        return Stream.concat(columns, attributes).anyMatch(type -> type.endsWith("[]"));
    }

    private static List<CompositeType> ordered(Stream<CompositeType> types) {
        List<CompositeType> all = types.toList();
        List<CompositeType> ordered = new ArrayList<>();
        all.forEach(type -> add(type, all, ordered));
        return ordered;
    }

    private static void add(CompositeType type, List<CompositeType> all, List<CompositeType> ordered) {
        if (!ordered.contains(type)) {
            all.stream().filter(type::uses).forEach(inner -> add(inner, all, ordered));
            ordered.add(type);
        }
    }
}

package dev.jpamigrations;

import dev.jpamigrations.catalog.ObjectIdentities;
import dev.jpamigrations.catalog.ObjectIdentities.Identity;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is the team's own in a database, so that nothing of it goes unnoticed together with something else: PostgreSQL drops an index
 * with its column, and a trigger with its table, without a word.
 */
final class Belongings {

    static final String ADVICE =
            "Drop or rewrite it first, in a revision of its own (mvn migrations:revision), and generate again.";

    private final Map<Identity, ObjectRef> all;
    private final Map<Identity, ObjectRef> kept;
    private final Map<Identity, ObjectRef> others;
    private final List<OpaqueObject> opaques;

    private Belongings(
            Map<Identity, ObjectRef> all,
            Map<Identity, ObjectRef> kept,
            Map<Identity, ObjectRef> others,
            List<OpaqueObject> opaques) {
        this.all = all;
        this.kept = kept;
        this.others = others;
        this.opaques = opaques;
    }

    static Belongings on(Connection connection, Schema schema, ModelComparison comparison, Provenance provenance)
            throws SQLException {
        Map<Identity, ObjectRef> kept = new LinkedHashMap<>();
        Map<Identity, ObjectRef> others = new LinkedHashMap<>();
        Map<Identity, ObjectRef> all = ObjectIdentities.read(connection);
        all.forEach((identity, object) -> {
            Provenance.Made how = provenance.of(identity);
            if (comparison.keeps(object, how)) {
                kept.put(identity, object);
            } else if (how != null && how.reason() == Provenance.Reason.HAND && !comparison.isAnswered(object)) {
                others.put(identity, object);
            }
        });
        return new Belongings(all, kept, others, schema.opaques());
    }

    /** A problem for each that is there no longer. What is not kept by a word may go with its whole table. */
    List<Problem> lost(Connection connection, Schema after) throws SQLException {
        Map<Identity, ObjectRef> now = ObjectIdentities.read(connection);
        Recreation recreation = new Recreation(all, now);
        Set<Identity> remaining = new HashSet<>(now.keySet());
        now.values().stream().map(recreation::former).filter(Objects::nonNull).forEach(remaining::add);
        Stream<String> lostKept = missing(kept, remaining).map(ObjectRef::toString);
        Stream<String> lostOthers = missing(others, remaining)
                .filter(object -> after.table(object.object()).isPresent())
                .map(ObjectRef::toString);
        return Stream.of(lostKept, lostOthers, lostOpaques(after))
                .flatMap(each -> each)
                .sorted()
                .map(Belongings::problem)
                .toList();
    }

    private static Stream<ObjectRef> missing(Map<Identity, ObjectRef> objects, Set<Identity> remaining) {
        return objects.entrySet().stream()
                .filter(entry -> !remaining.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    /** A renamed table renames what stands on it, so that only a kind that has become less has lost something. */
    private Stream<String> lostOpaques(Schema after) {
        Set<String> present =
                after.opaques().stream().map(OpaqueObject::name).collect(Collectors.toCollection(HashSet::new));
        Map<String, Long> before = count(opaques);
        Map<String, Long> now = count(after.opaques());
        return opaques.stream()
                .filter(opaque -> now.getOrDefault(opaque.kind(), 0L) < before.getOrDefault(opaque.kind(), 0L))
                .filter(opaque -> !present.contains(opaque.name()) && standsIn(opaque, after))
                .map(OpaqueObject::name);
    }

    private static Map<String, Long> count(List<OpaqueObject> opaques) {
        return opaques.stream().collect(Collectors.groupingBy(OpaqueObject::kind, Collectors.counting()));
    }

    /** Views, functions and types are in no table, and never go without a word. */
    private static boolean standsIn(OpaqueObject opaque, Schema schema) {
        return schema.tables().stream().anyMatch(table -> opaque.isPartOf(table.name()));
    }

    private static Problem problem(String object) {
        return new Problem(
                "DependentObject",
                new Location.InDatabase(object),
                "the revision would take it along, and it is the team's own.",
                ADVICE);
    }
}

package dev.jpamigrations;

import dev.jpamigrations.catalog.ObjectIdentities;
import dev.jpamigrations.catalog.ObjectIdentities.Identity;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers while revisions are replayed which of them made an object, and whether for an entity, by hand, or below {@code --
 * migrations:keep}. What a statement makes is found by what the catalog holds more after it; an object that is renamed or altered
 * later stays whose it was.
 */
final class Provenance {

    /** Why there is an object. */
    enum Reason {
        /** An entity asked for it when its revision was generated. */
        ENTITY,
        /** It was written by hand. */
        HAND,
        /** It was written by hand, and {@code -- migrations:keep} stands above the statement. */
        KEEP
    }

    /**
     * How an object came to be.
     *
     * @param reason why
     * @param file the revision that made it
     */
    record Made(Reason reason, RevisionFile file) {}

    private final Map<Identity, Made> made = new HashMap<>();

    /** Watches a revision for statements below {@code -- migrations:keep}. */
    Replay.Watch watch(Connection connection, RevisionFile file) {
        return new Replay.Watch() {

            private Set<Identity> before = Set.of();

            @Override
            public void before(Part part) throws SQLException {
                if (isKept(part)) {
                    before = Set.copyOf(ObjectIdentities.read(connection).keySet());
                }
            }

            @Override
            public void after(Part part) throws SQLException {
                if (isKept(part)) {
                    ObjectIdentities.read(connection).keySet().stream()
                            .filter(identity -> !before.contains(identity))
                            .forEach(identity -> made.put(identity, new Made(Reason.KEEP, file)));
                }
            }
        };
    }

    private static boolean isKept(Part part) {
        return part instanceof SqlStatement statement && statement.keep();
    }

    /** The revision was replayed: what nobody has made yet is its own. */
    void done(Connection connection, RevisionFile file) throws SQLException {
        Map<Identity, ObjectRef> own = new HashMap<>(ObjectIdentities.read(connection));
        own.keySet().removeAll(made.keySet());
        GeneratedMarks marks = new GeneratedMarks(file.header().generated());
        own.forEach((identity, object) ->
                made.put(identity, new Made(marks.cover(object, own) ? Reason.ENTITY : Reason.HAND, file)));
    }

    /** How one object came to be; null for one that no revision made. */
    @Nullable
    Made of(Identity object) {
        return made.get(object);
    }

    /** How the objects came to be that a database holds now; nothing of those that no revision made. */
    Map<ObjectRef, Made> on(Connection connection) throws SQLException {
        Map<ObjectRef, Made> present = new HashMap<>();
        ObjectIdentities.read(connection).forEach((identity, object) -> {
            Made how = made.get(identity);
            if (how != null) {
                present.put(object, how);
            }
        });
        return Map.copyOf(present);
    }
}

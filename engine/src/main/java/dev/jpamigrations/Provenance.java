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
import java.util.HashSet;
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
     * @param retyped whether it is a column that got another type below {@code -- migrations:keep}
     */
    record Made(Reason reason, RevisionFile file, boolean retyped) {}

    private static final Set<String> ADDING = Set.of("CREATE", "ALTER", "COMMENT", "INSERT", "UPDATE");
    private static final Set<String> TAKING = Set.of("DROP", "RENAME", "SCHEMA", "REPLACE");

    private final Map<Identity, Made> made = new HashMap<>();
    private final Set<Identity> retyped = new HashSet<>();
    private Map<Identity, ObjectRef> present = new HashMap<>();

    /** What is made by one revision, which is watched while it is replayed. */
    final class Making implements Replay.Watch {

        private final Connection connection;
        private final RevisionFile file;
        private final String start;
        private Map<Identity, ObjectRef> before = Map.of();
        private Map<Identity, String> types = Map.of();

        private Making(Connection connection, RevisionFile file) throws SQLException {
            this.connection = connection;
            this.file = file;
            this.start = ObjectIdentities.now(connection);
        }

        @Override
        public void before(Part part) throws SQLException {
            if (isRetyping(part)) {
                before = ObjectIdentities.read(connection);
                types = ObjectIdentities.types(connection);
            } else if (isKept(part)) {
                before = ObjectIdentities.read(connection, start);
            }
        }

        @Override
        public void after(Part part) throws SQLException {
            if (isRetyping(part)) {
                retyped(ObjectIdentities.read(connection), ObjectIdentities.types(connection));
            } else if (isKept(part)) {
                ObjectIdentities.read(connection, start).keySet().stream()
                        .filter(identity -> !before.containsKey(identity))
                        .forEach(this::keep);
            }
        }

        private void keep(Identity identity) {
            made.putIfAbsent(identity, new Made(Reason.KEEP, file, false));
        }

        /** What PostgreSQL made anew on the way stays whose it was. */
        private void retyped(Map<Identity, ObjectRef> now, Map<Identity, String> newTypes) {
            Recreation recreation = new Recreation(before, now);
            now.forEach((identity, object) -> {
                Identity former = recreation.former(object);
                if (former != null && made.containsKey(former)) {
                    made.putIfAbsent(identity, made.get(former));
                } else if (former == null && !before.containsKey(identity)) {
                    keep(identity);
                }
            });
            types.forEach((column, type) -> {
                if (!type.equals(newTypes.getOrDefault(column, type))) {
                    retyped.add(column);
                }
            });
        }

        private static boolean isRetyping(Part part) {
            return isKept(part)
                    && part instanceof SqlStatement statement
                    && statement.words().contains("TYPE");
        }

        private static boolean isKept(Part part) {
            return part instanceof SqlStatement statement && statement.keep();
        }

        /** The revision was replayed: what nobody has made yet is its own. */
        void done() throws SQLException {
            Map<Identity, ObjectRef> touched = ObjectIdentities.read(connection, start);
            Recreation recreation = new Recreation(present, touched);
            Map<Identity, ObjectRef> own = new HashMap<>(touched);
            own.keySet().removeAll(made.keySet());
            GeneratedMarks marks = new GeneratedMarks(file.header().generated());
            own.forEach((identity, object) -> {
                Made before = of(identity, recreation.former(object));
                Reason reason = marks.cover(object, own) ? Reason.ENTITY : Reason.HAND;
                made.put(identity, before == null ? new Made(reason, file, false) : before);
            });
            if (file.upgrade().parts().stream().allMatch(Provenance::onlyAdds)) {
                present.putAll(touched);
            } else {
                present = new HashMap<>(ObjectIdentities.read(connection));
            }
        }
    }

    /** Whether all that is there after it and was not before is what it touched. */
    private static boolean onlyAdds(Part part) {
        return part instanceof SqlStatement statement
                && statement.words().stream().limit(1).anyMatch(ADDING::contains)
                && statement.words().stream().noneMatch(TAKING::contains);
    }

    /** Begins to watch a revision. */
    Making watch(Connection connection, RevisionFile file) throws SQLException {
        return new Making(connection, file);
    }

    /** How one object came to be; null for one that no revision made. */
    @Nullable
    Made of(Identity object) {
        return made.get(object);
    }

    private @Nullable Made of(Identity identity, @Nullable Identity former) {
        Made how = made.get(identity);
        return how != null || former == null ? how : made.get(former);
    }

    /** How the objects came to be that a database holds now; nothing of those that no revision made. */
    Map<ObjectRef, Made> on(Connection connection) throws SQLException {
        Map<Identity, ObjectRef> now = ObjectIdentities.read(connection);
        Recreation recreation = new Recreation(present, now);
        Map<ObjectRef, Made> objects = new HashMap<>();
        now.forEach((identity, object) -> {
            Made how = of(identity, recreation.former(object));
            if (how != null) {
                objects.put(object, new Made(how.reason(), how.file(), retyped.contains(identity)));
            }
        });
        return Map.copyOf(objects);
    }
}

package dev.jpamigrations;

import dev.jpamigrations.catalog.ObjectIdentities.Identity;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows an object again that was dropped and made anew under its name: with the type of a column PostgreSQL does that to every index
 * and constraint on it (ATPostAlterTypeCleanup in its tablecmds.c). Whose it was, it stays.
 */
final class Recreation {

    private final Map<ObjectRef, Identity> gone = new HashMap<>();

    /**
     * @param before what was there, by its names then
     * @param now what is there, or as much of it as was touched in between
     */
    Recreation(Map<Identity, ObjectRef> before, Map<Identity, ObjectRef> now) {
        Map<ObjectName, ObjectName> renamed = new HashMap<>();
        before.forEach((identity, object) -> {
            if (identity.kind() == Kind.TABLE && now.containsKey(identity)) {
                renamed.put(object.object(), now.get(identity).object());
            }
        });
        before.forEach((identity, object) -> {
            if (!now.containsKey(identity)) {
                ObjectName owner = renamed.getOrDefault(object.object(), object.object());
                gone.put(new ObjectRef(object.kind(), owner, object.member()), identity);
            }
        });
    }

    /** What an object was before; null for one that is new. */
    @Nullable
    Identity former(ObjectRef object) {
        return gone.get(object);
    }
}

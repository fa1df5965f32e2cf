package dev.jpamigrations.schema;

import java.util.Comparator;

/**
 * An object of a kind that Jakarta Persistence cannot express: a view, function, trigger, policy, extension, exclusion
 * constraint, domain, composite type, partition.
 *
 * @param kind the kind in lower case, {@code view}
 * @param identity its name with whatever tells it from others of its kind, {@code audit_log on users}
 * @param definition its definition as the catalog prints it
 */
public record OpaqueObject(String kind, String identity, String definition) {

    /** By kind, then identity. */
    public static final Comparator<OpaqueObject> ORDER =
            Comparator.comparing(OpaqueObject::kind).thenComparing(OpaqueObject::identity);

    /** The kind, then what tells it from others: {@code view open_orders}. */
    public String name() {
        return kind + " " + identity;
    }

    /** Whether both are the same object, whatever it is defined as. */
    public boolean isNamedLike(OpaqueObject other) {
        return kind.equals(other.kind) && identity.equals(other.identity);
    }

    /** Whether it belongs to a table or a column: {@code touched on users}, {@code storage of users.name}, {@code users}. */
    public boolean isPartOf(ObjectName table) {
        String owner = identity.replaceFirst("^.* (on|of) ", "");
        return owner.equals(table.toString()) || owner.startsWith(table + ".");
    }
}

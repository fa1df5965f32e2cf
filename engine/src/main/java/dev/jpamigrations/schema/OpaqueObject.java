package dev.jpamigrations.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An object of a kind that Jakarta Persistence cannot express: a view, function, trigger, policy, extension, exclusion
 * constraint, domain, range type, partition.
 *
 * @param kind the kind in lower case, {@code view}
 * @param namespace the schema that it is in, null where it is in none
 * @param table the table, partition or view that it belongs to or is, null for what stands alone
 * @param identity its name with whatever tells it from others of its kind, {@code audit_log on users}; quoted as SQL needs it
 * @param definition its definition as the catalog prints it
 */
public record OpaqueObject(
        String kind, @Nullable String namespace, @Nullable ObjectName table, String identity, String definition) {

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

    /** Whether it belongs to a table or to a column of it. */
    public boolean isPartOf(ObjectName whole) {
        return whole.equals(table);
    }

    /** Whether it is the function that a trigger runs (PostgreSQL manual, CREATE TRIGGER). */
    public boolean isRunBy(OpaqueObject trigger) {
        boolean isTrigger = trigger.kind.equals("trigger") && kind.equals("function");
        return isTrigger && trigger.definition.contains(" EXECUTE FUNCTION " + identity.replaceFirst("\\)$", ""));
    }
}

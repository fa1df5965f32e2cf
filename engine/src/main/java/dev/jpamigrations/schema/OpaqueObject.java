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
}

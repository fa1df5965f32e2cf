package dev.jpamigrations.discovery;

import dev.jpamigrations.registry.ManagedKind;

/**
 * A managed type that stands in a module or jar and is in no model.
 *
 * @param name the binary name of its class
 * @param kind what its annotation makes it
 * @param entry the folder or jar that holds its class, or will hold it
 * @param reason why it is in no model
 */
public record UnmappedType(String name, ManagedKind kind, ClassPathEntry entry, Reason reason) {

    /** Why a type is in no model. */
    public enum Reason {
        /** No registry names it. */
        UNREGISTERED,
        /** No history of the build has its module on the class path. */
        UNREACHABLE
    }
}

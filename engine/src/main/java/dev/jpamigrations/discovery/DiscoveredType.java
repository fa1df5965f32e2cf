package dev.jpamigrations.discovery;

import dev.jpamigrations.registry.ManagedType;

/**
 * A managed type of the model.
 *
 * @param type what is recorded of it
 * @param entry the folder or jar that holds its class
 * @param isMappedByFile whether a mapping file declares it
 */
public record DiscoveredType(ManagedType type, ClassPathEntry entry, boolean isMappedByFile) {

    /** A type that its annotations alone declare. */
    public DiscoveredType(ManagedType type, ClassPathEntry entry) {
        this(type, entry, false);
    }
}

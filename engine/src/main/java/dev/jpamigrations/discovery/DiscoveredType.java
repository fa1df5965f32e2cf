package dev.jpamigrations.discovery;

import dev.jpamigrations.registry.ManagedType;

/**
 * A managed type of the model.
 *
 * @param type what is recorded of it
 * @param entry the folder or jar that holds its class
 */
public record DiscoveredType(ManagedType type, ClassPathEntry entry) {}

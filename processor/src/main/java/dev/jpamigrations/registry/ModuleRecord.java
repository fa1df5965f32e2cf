package dev.jpamigrations.registry;

import org.jspecify.annotations.Nullable;

/**
 * The registry's own page about a module: {@code META-INF/jpa-migrations/module.json}.
 *
 * @param processorVersion the version of the processor that wrote the registry
 * @param module the value of {@code -Amigrations.module}, null where the build gave none
 * @param digest SHA-256 over the module's type files, without files and lines, in hexadecimal
 */
public record ModuleRecord(
        String processorVersion, @Nullable String module, String digest) {}

package dev.jpamigrations.processor;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code -A} arguments tell the processor.
 *
 * @param module {@code migrations.module}: the module's name, null where the build gives none
 * @param registryClass {@code migrations.registryClass}: whether to generate the class; true unless {@code false}
 * @param silenced {@code migrations.silence}: comma-separated codes of rules that are not to speak
 */
record Options(@Nullable String module, boolean registryClass, Set<String> silenced) {

    static final String MODULE = "migrations.module";
    static final String REGISTRY_CLASS = "migrations.registryClass";
    static final String SILENCE = "migrations.silence";

    static Options of(Map<String, String> arguments) {
        String module = arguments.get(MODULE);
        return new Options(
                module == null || module.isBlank() ? null : module,
                !"false".equals(arguments.get(REGISTRY_CLASS)),
                Stream.of(arguments.getOrDefault(SILENCE, "").split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

package dev.jpamigrations.maven;

import dev.jpamigrations.EntryOwners;
import dev.jpamigrations.Model;
import dev.jpamigrations.ModelReader;
import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.DependencyEntities;
import dev.jpamigrations.discovery.Discovery;
import dev.jpamigrations.discovery.MappingFileOptions;
import dev.jpamigrations.discovery.ProcessorSetup;
import dev.jpamigrations.discovery.ScanCache;
import dev.jpamigrations.discovery.Unreached;
import dev.jpamigrations.discovery.UnregisteredEntities;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mappingfile.HibernateLine;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.shadow.UserCache;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a build says of its model.
 *
 * @param unregisteredEntities the parameter {@code unregisteredEntities}, null where not given
 * @param dependencyEntities the parameter {@code dependencyEntities}
 * @param setup what the POMs tell about the processor
 * @param silence the parameter {@code silence}
 * @param mapping the parameters about the mapping
 */
record ModelParameters(
        @Nullable String unregisteredEntities,
        DependencyEntities dependencyEntities,
        ProcessorSetup setup,
        Set<String> silence,
        MappingParameters mapping) {

    ModelParameters {
        silence = Set.copyOf(silence);
    }

    /**
     * The model of a class path.
     *
     * @param unreached what stands in modules of the build that no history reaches
     * @param owners the histories that answer for the types of its entries
     * @param notices told what a user should know and need not mend
     */
    Model model(List<ClassPathEntry> classPath, Unreached unreached, EntryOwners owners, Consumer<Problem> notices) {
        return reader(classPath, notices).read(classPath, unreached, owners);
    }

    /** What reads the model of a class path. */
    ModelReader reader(List<ClassPathEntry> classPath, Consumer<Problem> notices) {
        Frameworks frameworks = new Frameworks(classPath);
        MappingOptions options = mapping.options(frameworks);
        frameworks.settings().unreadable().forEach(notices);
        options.settings().unfollowed().stream()
                .map(frameworks.settings()::notice)
                .forEach(notices);
        HibernateLine line = options.hibernate().isAtLeast(7, 0) ? HibernateLine.SEVEN : HibernateLine.SIX;
        Discovery discovery = new Discovery(
                        parsed(unregisteredEntities == null ? "fail" : unregisteredEntities),
                        dependencyEntities,
                        setup,
                        silence)
                .withCache(UserCache.find().map(ScanCache::in).orElse(ScanCache.none()))
                .withMappingFiles(new MappingFileOptions(line, mapping.namedFiles(frameworks)));
        return new ModelReader(discovery, options, silence, notices);
    }

    private static UnregisteredEntities parsed(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "fail" -> UnregisteredEntities.FAIL;
            case "read" -> UnregisteredEntities.READ;
            case "ignore" -> UnregisteredEntities.IGNORE;
            default ->
                throw MigrationException.user(new Problem(
                        "UnknownUnregisteredEntities",
                        Location.nowhere(),
                        "\"" + word + "\" is no value of unregisteredEntities.",
                        "Write fail, read or ignore."));
        };
    }
}

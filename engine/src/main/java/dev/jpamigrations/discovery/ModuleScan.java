package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.UnmappedType.Reason;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the managed types of modules of the build that are on no class path of a history. */
public final class ModuleScan {

    /** Scans whatever it is asked for; keeps nothing. */
    public ModuleScan() {}

    /**
     * The managed types of a module.
     *
     * <p>The class folder of a module that this build has compiled is the truth. Any other class folder may be missing, or
     * older than the sources, which are parsed then; what is not written in Java is still judged from the class folder.
     *
     * @param entry the module's class folder, which need not exist
     * @param sourceRoots the folders of its main sources
     * @param isCompiled whether this build has compiled the module
     * @return its managed types, sorted by name; those of its tests are none of them
     * @throws MigrationException {@code [UnreadableEntry]}
     */
    public List<UnmappedType> scan(ClassPathEntry entry, List<Path> sourceRoots, boolean isCompiled) {
        SortedMap<String, ManagedKind> types = new TreeMap<>();
        try {
            for (ClassFile file : EntryScan.scan(entry).managed()) {
                if (isCompiled || !file.sourceFile().endsWith(".java")) {
                    ManagedAnnotations.kind(file.annotations()).ifPresent(kind -> types.put(file.name(), kind));
                }
            }
            if (!isCompiled) {
                types.putAll(SourceScan.scan(sourceRoots));
            }
        } catch (IOException e) {
            throw MigrationException.user(new Problem(
                    "UnreadableEntry",
                    new Location.InModule(entry.displayName()),
                    "it cannot be searched for entities: " + e.getMessage() + ".",
                    "Compile the module again."));
        }
        return types.entrySet().stream().map(type -> unreachable(type, entry)).toList();
    }

    private static UnmappedType unreachable(Map.Entry<String, ManagedKind> type, ClassPathEntry entry) {
        return new UnmappedType(type.getKey(), type.getValue(), entry, Reason.UNREACHABLE);
    }
}

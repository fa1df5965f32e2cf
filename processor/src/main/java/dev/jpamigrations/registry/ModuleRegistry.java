package dev.jpamigrations.registry;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The registry of one module as it lies in a class folder or a jar.
 *
 * @param module the module's page
 * @param types the managed types that could be read, sorted by name
 * @param unreadable the paths of the type files that could not, with the reason; sorted
 */
public record ModuleRegistry(ModuleRecord module, List<ManagedType> types, Map<String, String> unreadable) {

    /** The registry's folder in a class folder or jar. */
    public static final String FOLDER = "META-INF/jpa-migrations/";

    /** The module's page. */
    public static final String MODULE_FILE = FOLDER + "module.json";

    /** The folder of the type files. */
    public static final String TYPES_FOLDER = FOLDER + "types/";

    private static final String EXTENSION = ".json";

    public ModuleRegistry {
        types = types.stream().sorted(Comparator.comparing(ManagedType::name)).toList();
        unreadable = Collections.unmodifiableMap(new TreeMap<>(unreadable));
    }

    /** The path of a type's file. */
    public static String typeFile(String binaryName) {
        return TYPES_FOLDER + binaryName + EXTENSION;
    }
}

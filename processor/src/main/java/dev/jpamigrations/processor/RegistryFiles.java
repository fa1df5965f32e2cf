package dev.jpamigrations.processor;

import dev.jpamigrations.processor.ModelCollector.Collected;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRecord;
import dev.jpamigrations.registry.ModuleRegistry;
import dev.jpamigrations.registry.RegistryJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes the registry's files into the class output. */
final class RegistryFiles {

    private final Filer filer;
    private final EarlierOutput earlier;

    RegistryFiles(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.earlier = new EarlierOutput(environment);
    }

    /**
     * Writes a file for each type and the module's page, which speaks of the whole module: also of what earlier compilations
     * recorded and this one has not seen.
     *
     * @param module the module's name, if the build gave one
     * @param collected the managed types of the compilation; may be empty
     * @throws IOException where the compiler's output cannot be written
     */
    void write(@Nullable String module, Collection<Collected> collected) throws IOException {
        List<ManagedType> types =
                collected.stream().map(Collected::type).collect(Collectors.toCollection(ArrayList::new));
        types.addAll(earlier.untouched(types.stream().map(ManagedType::name).collect(Collectors.toSet())));
        for (Collected each : collected) {
            write(ModuleRegistry.typeFile(each.type().name()), RegistryJson.write(each.type()), each.origin());
        }
        ModuleRecord record = new ModuleRecord(ProcessorVersion.current(), module, RegistryJson.digest(types));
        Element[] origins = collected.stream().map(Collected::origin).distinct().toArray(Element[]::new);
        write(ModuleRegistry.MODULE_FILE, RegistryJson.write(record), origins);
    }

    private void write(String path, String text, Element... origins) throws IOException {
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

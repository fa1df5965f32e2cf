package dev.jpamigrations.processor;

import dev.jpamigrations.processor.ModelCollector.Collected;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRecord;
import dev.jpamigrations.registry.ModuleRegistry;
import dev.jpamigrations.registry.RegistryJson;
import dev.jpamigrations.registry.TypeText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        Set<String> names = new HashSet<>();
        for (Collected each : collected) {
            names.add(each.type().name());
        }
        List<TypeText> texts = new ArrayList<>();
        for (ManagedType untouched : earlier.untouched(names)) {
            texts.add(RegistryJson.print(untouched));
        }
        Set<Element> origins = new LinkedHashSet<>();
        for (Collected each : collected) {
            TypeText text = RegistryJson.print(each.type());
            write(ModuleRegistry.typeFile(text.name()), text.content(), each.origin());
            origins.add(each.origin());
            texts.add(text);
        }
        ModuleRecord record = new ModuleRecord(ProcessorVersion.current(), module, RegistryJson.digestOf(texts));
        write(ModuleRegistry.MODULE_FILE, RegistryJson.write(record), origins.toArray(Element[]::new));
    }

    private void write(String path, String text, Element... origins) throws IOException {
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

package dev.jpamigrations.processor;

import dev.jpamigrations.processor.GeneratedPackages.Listed;
import java.io.IOException;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Writes the generated class, one for each round that brings managed types. */
final class RegistryClassWriter {

    private final ProcessingEnvironment environment;
    private final @Nullable String moduleName;
    private final TypeLookup lookup;
    private int rounds;

    /**
     * @param environment the compiler's
     * @param moduleName the module's name, null where the build gave none
     */
    RegistryClassWriter(ProcessingEnvironment environment, @Nullable String moduleName) {
        this.environment = environment;
        this.moduleName = moduleName;
        this.lookup = new TypeLookup(environment.getElementUtils());
    }

    /**
     * Lists the types of one round. A module without any has a class only if it has a name to tell it by; an application
     * gets its complete list so.
     *
     * @param module the Java module being compiled
     * @param types the managed types of the round
     * @throws IOException where the compiler's output cannot be written
     */
    void write(@Nullable ModuleElement module, Collection<TypeElement> types) throws IOException {
        rounds++;
        if (types.isEmpty() && (rounds > 1 || moduleName == null)) {
            return;
        }
        GeneratedPackages packages = new GeneratedPackages(environment.getElementUtils(), environment.getFiler());
        Listed listed = packages.listed(module);
        SortedSet<String> own = new TreeSet<>();
        types.forEach(type -> own.add(binaryName(type)));
        if (rounds == 1) {
            listed.own().stream().filter(this::isStillManaged).forEach(own::add);
        }
        if (own.isEmpty() && listed.others().isEmpty()) {
            return;
        }
        String name = RegistryClass.simpleName(moduleName, rounds, own);
        try {
            RegistryClass.file(packages.own(module), name, own, listed.others(), types)
                    .writeTo(environment.getFiler());
        } catch (FilerException e) {
            keepOld(name, own, listed);
        }
    }

    private String binaryName(TypeElement type) {
        return environment.getElementUtils().getBinaryName(type).toString();
    }

    /** An earlier compilation's type: compilers that are given some of the sources find the others in the output folder. */
    private boolean isStillManaged(String name) {
        return lookup.find(name)
                .flatMap(type -> ManagedKinds.annotated(environment.getElementUtils(), type))
                .isPresent();
    }

    /** Eclipse's compiler asks whether the class is there, not its source; where the old output is visible, it is. */
    private void keepOld(String name, SortedSet<String> own, Listed listed) {
        if (!listed.own().equals(own)) {
            environment
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.WARNING,
                            "[StaleRegistryClass] " + name
                                    + " of the last build lists other types, and this compiler does not replace it."
                                    + " Clean the module.");
        }
    }
}

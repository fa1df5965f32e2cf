package dev.jpamigrations.processor;

import dev.jpamigrations.processor.GeneratedPackages.Listed;
import dev.jpamigrations.processor.rule.Claim;
import java.io.IOException;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
    private final Outlines outlines;
    private int rounds;

    /**
     * @param environment the compiler's
     * @param moduleName the module's name, null where the build gave none
     * @param outlines finds the types of other modules
     */
    RegistryClassWriter(ProcessingEnvironment environment, @Nullable String moduleName, Outlines outlines) {
        this.environment = environment;
        this.moduleName = moduleName;
        this.outlines = outlines;
    }

    /**
     * Lists the types of one round, and in the first one also those that earlier compilations left. A module without any has a
     * class only if it has a name to tell it by; an application gets its complete list so.
     *
     * @param module the Java module being compiled
     * @param types the managed types of the round
     * @throws IOException where the compiler's output cannot be written
     */
    void write(@Nullable ModuleElement module, Collection<TypeElement> types) throws IOException {
        rounds++;
        if (rounds > 1 && types.isEmpty()) {
            return;
        }
        Listed listed = outlines.listed(module);
        SortedSet<String> own = own(types, listed);
        SortedSet<String> others = others(listed, own);
        if (!isWanted(own, others) || (types.isEmpty() && moduleName == null && own.equals(listed.own()))) {
            return;
        }
        String name = RegistryClass.simpleName(moduleName, rounds, own);
        try {
            RegistryClass.file(GeneratedPackages.own(module), name, own, claims(own), others, types)
                    .writeTo(environment.getFiler());
        } catch (FilerException e) {
            keepOld(name, own, listed);
        }
    }

    private boolean isWanted(SortedSet<String> own, SortedSet<String> others) {
        return !own.isEmpty() || (moduleName != null && !others.isEmpty());
    }

    private SortedSet<String> own(Collection<TypeElement> types, Listed listed) {
        SortedSet<String> own = new TreeSet<>();
        for (TypeElement type : types) {
            own.add(environment.getElementUtils().getBinaryName(type).toString());
        }
        if (rounds == 1) {
            own.addAll(new EarlierOutput(environment).managedTypes(listed.own()));
        }
        return own;
    }

    private SortedMap<String, Claim> claims(SortedSet<String> own) {
        SortedMap<String, Claim> claims = new TreeMap<>();
        for (String name : own) {
            outlines.find(name).ifPresent(outline -> claims.put(name, Claim.of(outline)));
        }
        return claims;
    }

    /** A class that lists a type may be older than the type's end: what is gone is not passed on. */
    private SortedSet<String> others(Listed listed, SortedSet<String> own) {
        SortedSet<String> others = new TreeSet<>(listed.others());
        others.removeAll(own);
        others.removeIf(name -> !outlines.isThere(name));
        return others;
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

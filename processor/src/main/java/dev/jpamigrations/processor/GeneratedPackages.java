package dev.jpamigrations.processor;

import dev.jpamigrations.processor.rule.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The packages of generated registry classes, and the classes of other modules in them.
 *
 * <p>On the class path all modules share one package, whose members the compiler lists across folders and jars. Named modules
 * must not share a package (JLS 7.4.3), so each has its own, named after the module.
 */
final class GeneratedPackages {

    static final String ROOT = "dev.jpamigrations.generated";

    private final Elements elements;
    private final EarlierOutput earlier;

    GeneratedPackages(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.earlier = new EarlierOutput(environment);
    }

    /** The package for the class of the module being compiled. */
    static String own(@Nullable ModuleElement module) {
        return module == null || module.isUnnamed() ? ROOT : ROOT + "." + module.getQualifiedName();
    }

    /** The type names that earlier compilations of this module and of those that it sees have listed. */
    Listed listed(@Nullable ModuleElement module) {
        SortedSet<String> own = new TreeSet<>();
        SortedSet<String> others = new TreeSet<>();
        AgreedClaims claims = new AgreedClaims();
        for (PackageElement generated : packages(module)) {
            for (TypeElement registry : ElementFilter.typesIn(generated.getEnclosedElements())) {
                Map<String, String> names = constants(registry, Modifier.PUBLIC);
                if (earlier.holds(registry.getQualifiedName().toString())) {
                    own.addAll(names.values());
                } else {
                    others.addAll(names.values());
                    claims.add(names.values(), constants(registry, Modifier.PRIVATE));
                }
            }
        }
        return new Listed(own, others, claims.agreed());
    }

    /**
     * Names from generated classes, as they stand there: a class that no compilation replaced lists what is gone, too.
     *
     * @param own those of this module's output folder, written by an earlier compilation
     * @param others those of the modules that it sees
     * @param claims what these others claim, as far as the classes agree
     */
    record Listed(SortedSet<String> own, SortedSet<String> others, Map<String, Claim> claims) {}

    /** What several classes say of a type counts only where they agree. */
    private static final class AgreedClaims {

        private final Map<String, Claim> agreed = new HashMap<>();
        private final Set<String> doubtful = new HashSet<>();

        void add(Collection<String> names, Map<String, String> texts) {
            for (String name : names) {
                String text = texts.get(RegistryClass.claimName(name));
                Claim claim = text == null ? null : Claim.parse(text);
                Claim before = claim == null ? null : agreed.put(name, claim);
                if (claim == null || (before != null && !before.equals(claim))) {
                    doubtful.add(name);
                }
            }
        }

        Map<String, Claim> agreed() {
            agreed.keySet().removeAll(doubtful);
            return agreed;
        }
    }

    private List<PackageElement> packages(@Nullable ModuleElement module) {
        if (module == null || module.isUnnamed()) {
            PackageElement generated = elements.getPackageElement(ROOT);
            return generated == null ? List.of() : List.of(generated);
        }
        List<PackageElement> packages = new ArrayList<>();
        Collection<? extends ModuleElement> modules = elements.getAllModuleElements();
        for (ModuleElement other : modules) {
            // An automatic module was compiled on a class path.
            Stream.of(elements.getPackageElement(other, own(other)), elements.getPackageElement(other, ROOT))
                    .filter(Objects::nonNull)
                    .forEach(packages::add);
        }
        return packages;
    }

    private static Map<String, String> constants(TypeElement registry, Modifier visibility) {
        Map<String, String> constants = new HashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(registry.getEnclosedElements())) {
            if (field.getModifiers().contains(visibility) && field.getConstantValue() instanceof String constant) {
                constants.put(field.getSimpleName().toString(), constant);
            }
        }
        return constants;
    }

    static @Nullable ModuleElement moduleOf(Elements elements, Collection<? extends Element> roots) {
        return roots.isEmpty() ? null : elements.getModuleOf(roots.iterator().next());
    }
}

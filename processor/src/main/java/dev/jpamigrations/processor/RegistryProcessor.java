package dev.jpamigrations.processor;

import dev.jpamigrations.processor.ModelCollector.Collected;
import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.processor.rule.Judgement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Records every {@code @Entity}, {@code @MappedSuperclass}, {@code @Embeddable} and {@code @Converter} of the module being
 * compiled. The class that lists them is written in the round that brings them, since a source of the last round would never
 * be processed; the JSON files are written at the end, when the types that other processors generate are complete.
 */
public final class RegistryProcessor extends AbstractProcessor {

    private final SortedSet<String> seen = new TreeSet<>();
    private @Nullable ModuleElement module;
    private Options options = Options.of(Map.of());
    private @Nullable Outlines outlines;
    private @Nullable RegistryClassWriter classWriter;

    /** For the compiler, which finds the processor through {@code META-INF/services}. */
    public RegistryProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = Options.of(environment.getOptions());
        Outlines shared = new Outlines(environment);
        outlines = shared;
        classWriter = options.registryClass() ? new RegistryClassWriter(environment, options.module(), shared) : null;
    }

    /** All annotations: a module without a managed type has a registry too, an empty one. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Options.MODULE, Options.REGISTRY_CLASS, Options.SILENCE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            finish();
        } else {
            collectRound(round);
        }
        return false;
    }

    private void collectRound(RoundEnvironment round) {
        if (module == null) {
            module = GeneratedPackages.moduleOf(processingEnv.getElementUtils(), round.getRootElements());
        }
        List<TypeElement> managed = new ArrayList<>();
        for (TypeElement type : RootTypes.withNested(ElementFilter.typesIn(round.getRootElements()))) {
            if (ManagedKinds.annotated(processingEnv.getElementUtils(), type).isPresent()) {
                managed.add(type);
                seen.add(processingEnv.getElementUtils().getBinaryName(type).toString());
            }
        }
        if (classWriter != null) {
            try {
                classWriter.write(module, managed);
            } catch (IOException e) {
                fail(e);
            }
        }
    }

    private void finish() {
        TypeLookup lookup = new TypeLookup(processingEnv.getElementUtils());
        List<TypeElement> types = new ArrayList<>();
        for (String name : seen) {
            lookup.find(name).ifPresent(types::add);
        }
        SortedMap<String, Collected> collected = new ModelCollector(
                        processingEnv.getElementUtils(), processingEnv.getTypeUtils(), SourceLines.of(processingEnv))
                .collect(types, Set.of(), Map.of());
        try {
            new RegistryFiles(processingEnv).write(options.module(), collected.values());
        } catch (IOException e) {
            fail(e);
        }
        options.silenced().stream()
                .filter(code -> !Judgement.codes().contains(code))
                .sorted()
                .forEach(this::warnOfUnknownRule);
        List<Finding> findings = new Judgement(options.silenced())
                .of(new CompiledModel(processingEnv, module, known()).with(collected.values()));
        if (!findings.isEmpty()) {
            report(findings, collected);
        }
    }

    private void report(List<Finding> findings, SortedMap<String, Collected> collected) {
        FindingReporter reporter = new FindingReporter(processingEnv.getElementUtils(), processingEnv.getMessager());
        MappingFileText mappingFiles = MappingFileText.of(new EarlierOutput(processingEnv));
        for (Finding finding : findings) {
            Collected place = collected.get(finding.place().type());
            if (place == null || !mappingFiles.describes(place.type())) {
                reporter.report(finding);
            }
        }
    }

    private Outlines known() {
        return Objects.requireNonNull(outlines, "init comes before process");
    }

    private void warnOfUnknownRule(String code) {
        processingEnv
                .getMessager()
                .printMessage(
                        Diagnostic.Kind.WARNING,
                        "[UnknownRule] -A" + Options.SILENCE + " names " + code
                                + ", and there is no such rule. The rules are " + String.join(", ", Judgement.codes())
                                + ".");
    }

    private void fail(IOException e) {
        processingEnv
                .getMessager()
                .printMessage(
                        Diagnostic.Kind.ERROR,
                        "[RegistryNotWritten] The registry cannot be written to the class output: " + e.getMessage()
                                + " Give the compiler a folder that it may write to.");
    }
}

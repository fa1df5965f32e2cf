package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.Admission.Decision;
import dev.jpamigrations.mappingfile.MappingFiles;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.processor.ClassFileReader;
import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.processor.rule.Judgement;
import dev.jpamigrations.processor.rule.Model;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the managed types of a class path. */
public final class Discovery {

    private final Admission admission;
    private final Judgement judgement;
    private final ScanCache cache;
    private final MappingFileOptions mappingFileOptions;

    /**
     * @param unregisteredEntities what to do about managed classes that no registry names
     * @param dependencyEntities what the user said about artifacts without a registry
     * @param setup what the build tells about the processor
     */
    public Discovery(
            UnregisteredEntities unregisteredEntities, DependencyEntities dependencyEntities, ProcessorSetup setup) {
        this(unregisteredEntities, dependencyEntities, setup, Set.of());
    }

    /**
     * @param unregisteredEntities what to do about managed classes that no registry names
     * @param dependencyEntities what the user said about artifacts without a registry
     * @param setup what the build tells about the processor
     * @param silenced the codes of rules that are not to speak
     */
    public Discovery(
            UnregisteredEntities unregisteredEntities,
            DependencyEntities dependencyEntities,
            ProcessorSetup setup,
            Set<String> silenced) {
        this(
                new Admission(unregisteredEntities, dependencyEntities, setup),
                new Judgement(silenced),
                ScanCache.none(),
                MappingFileOptions.DEFAULT);
    }

    private Discovery(
            Admission admission, Judgement judgement, ScanCache cache, MappingFileOptions mappingFileOptions) {
        this.admission = admission;
        this.judgement = judgement;
        this.cache = cache;
        this.mappingFileOptions = mappingFileOptions;
    }

    /** The same, with a memory for what the jars of repositories hold. */
    public Discovery withCache(ScanCache other) {
        return new Discovery(admission, judgement, other, mappingFileOptions);
    }

    /** The same, with another way of reading mapping files. */
    public Discovery withMappingFiles(MappingFileOptions other) {
        return new Discovery(admission, judgement, cache, other);
    }

    /**
     * The managed types of a class path, with what is wrong with it. Registries of class folders that are stale are put right
     * there, and a notice tells.
     *
     * @param classPath all entries in order, those of Jakarta Persistence and Hibernate included, and those that only tests
     *     have, of whose entities it is told that the model lacks them; where two hold a class of the same name, the first
     *     one counts, as for the JVM
     */
    public Discovered discover(List<ClassPathEntry> classPath) {
        List<Problem> notices = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Evidence> everything = RegistryHealing.whileUnchanged(() -> look(classPath));
        List<Evidence> evidence = everything.stream()
                .filter(each -> each.entry().isOfApplication())
                .toList();

        Map<String, Admitted> admitted = new LinkedHashMap<>();
        List<UnmappedType> unregistered = new ArrayList<>();
        List<Decision> decisions = admission.decide(everything);
        for (int i = 0; i < everything.size(); i++) {
            Evidence each = everything.get(i);
            Decision decision = decisions.get(i);
            each.classes().forEach((name, file) -> {
                if (decision.names().contains(name)) {
                    admitted.putIfAbsent(name, new Admitted(each, file));
                } else if (decision.leftOut().contains(name)) {
                    unregistered.addAll(unregistered(each.entry(), file));
                }
            });
            notices.addAll(decision.notices());
            problems.addAll(decision.problems());
        }
        evidence.forEach(each -> {
            problems.addAll(each.problems());
            EntryRemarks.add(each, notices, problems);
        });
        MappingSources sources = MappingSources.of(evidence, admission, mappingFileOptions, notices, problems);
        ClassFileReader reader = new ClassFileReader(paths(evidence));
        MappedModel mapped = new MappedModel(
                MappingFiles.of(sources.mappingFiles(), mappingFileOptions.line()), reader, sources.classPath());
        SortedMap<String, ManagedType> read =
                read(reader, admitted, offered(evidence, admitted), mapped.declared(), problems);
        notices.addAll(new RegistryHealing(evidence).heal(read));
        List<DiscoveredType> types = mapped.of(types(evidence, admitted, read));
        notices.addAll(mapped.notices());
        problems.addAll(mapped.problems());
        new PersistenceUnitCheck(sources.units(), evidence).check(types, notices, problems);
        problems.addAll(judge(types));
        return new Discovered(types, unregistered, notices, problems, mapped.defaultSchema());
    }

    private static List<UnmappedType> unregistered(ClassPathEntry entry, ClassFile file) {
        return ManagedAnnotations.kind(file.annotations()).stream()
                .map(kind -> new UnmappedType(file.name(), kind, entry, UnmappedType.Reason.UNREGISTERED))
                .toList();
    }

    private List<Evidence> look(List<ClassPathEntry> classPath) {
        EntryScans scans = new EntryScans(cache.read());
        List<Evidence> evidence = classPath.parallelStream()
                .map(entry -> Evidence.of(entry, scans))
                .toList();
        if (scans.foundNews()) {
            cache.write(scans.ofJars());
        }
        return evidence;
    }

    /**
     * A class that belongs to the model.
     *
     * @param evidence the entry that holds it
     * @param file its class file
     */
    private record Admitted(Evidence evidence, ClassFile file) {}

    /** Managed classes of libraries, which take part where the model uses them. */
    private static Set<String> offered(List<Evidence> evidence, Map<String, Admitted> admitted) {
        return evidence.stream()
                .flatMap(each -> each.scanned().managed().stream())
                .filter(file -> !file.isEntity() && !admitted.containsKey(file.name()))
                .map(ClassFile::name)
                .collect(Collectors.toSet());
    }

    private static List<Path> paths(List<Evidence> evidence) {
        return evidence.stream().map(each -> each.entry().path()).toList();
    }

    private static SortedMap<String, ManagedType> read(
            ClassFileReader reader,
            Map<String, Admitted> admitted,
            Set<String> offered,
            SortedMap<String, ManagedKind> declared,
            List<Problem> problems) {
        Set<String> readable = new TreeSet<>(declared.keySet());
        admitted.values().forEach(each -> {
            if (each.file().javaVersion() > Runtime.version().feature()) {
                problems.add(tooNew(each));
                readable.remove(each.file().name());
            } else {
                readable.add(each.file().name());
            }
        });
        Reading reading = reader.read(readable, offered, declared);
        reading.findings().stream()
                .map(finding -> FindingProblem.of(finding, reading.types()))
                .forEach(problems::add);
        SortedMap<String, ManagedType> types = new TreeMap<>();
        reading.types().forEach(type -> types.put(type.name(), type));
        return types;
    }

    private static Problem tooNew(Admitted admitted) {
        ClassFile file = admitted.file();
        return new Problem(
                "ClassFileTooNew",
                admitted.evidence().location(),
                file.name() + " is compiled for Java " + file.javaVersion() + ", and this build runs on Java "
                        + Runtime.version().feature() + ".",
                "Run the build on JDK " + file.javaVersion() + " or newer.");
    }

    /**
     * The compiler judged each module beside those that it saw; here all are seen at once. Tables are left out: the compiler
     * knows their names as they are written, and the mapping will know their real ones.
     */
    private List<Problem> judge(List<DiscoveredType> types) {
        List<ManagedType> model = types.stream().map(DiscoveredType::type).toList();
        return judgement.of(Model.of(model)).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .filter(finding -> !finding.code().equals("SharedTable"))
                .map(finding -> FindingProblem.of(finding, model))
                .toList();
    }

    private static List<DiscoveredType> types(
            List<Evidence> evidence, Map<String, Admitted> admitted, SortedMap<String, ManagedType> read) {
        List<DiscoveredType> types = new ArrayList<>();
        Map<String, ManagedType> implied = new TreeMap<>(read);
        implied.keySet().removeAll(admitted.keySet());
        for (Evidence each : evidence) {
            for (String name : holding(each, implied.keySet())) {
                types.add(new DiscoveredType(
                        Objects.requireNonNull(implied.remove(name), "only implied types were looked for"),
                        each.entry()));
            }
        }
        admitted.forEach((name, own) -> {
            ManagedType type = read.get(name);
            if (type != null) {
                types.add(new DiscoveredType(located(type, own), own.evidence().entry()));
            }
        });
        return types;
    }

    /** Where the types are that others make managed: id classes, or converters that an attribute names. */
    private static Set<String> holding(Evidence evidence, Set<String> implied) {
        try {
            return evidence.problems().isEmpty() ? evidence.entry().holding(implied) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException("a class path entry vanished while it was read", e);
        }
    }

    /** The registry's record where it tells the same, since it knows the lines; else the class file's with its source file. */
    private static ManagedType located(ManagedType type, Admitted admitted) {
        ManagedType registered = admitted.evidence().registered().get(type.name());
        if (registered != null && registered.withoutSource().equals(type.withoutSource())) {
            return registered;
        }
        return type.withSource(new ManagedType.Source(admitted.file().sourceFile(), 0));
    }
}

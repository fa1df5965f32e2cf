package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.Admission.Decision;
import dev.jpamigrations.mappingfile.MappingFiles;
import dev.jpamigrations.mappingfile.PersistenceUnit;
import dev.jpamigrations.mappingfile.PersistenceUnit.Listed;
import dev.jpamigrations.mappingfile.XmlElement;
import dev.jpamigrations.mappingfile.XmlReader;
import dev.jpamigrations.mappingfile.XmlReader.MalformedXmlException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedKind;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persistence units and mapping files of a class path: each entry's own {@code META-INF/orm.xml}, and what a
 * {@code persistence.xml} or the application names (Jakarta Persistence 3.2, section 8.2.1.6.2).
 */
final class MappingSources {

    private static final String PERSISTENCE_FILE = "META-INF/persistence.xml";
    private static final String ORM_FILE = "META-INF/orm.xml";
    private static final String HBM_FILES = ".hbm.xml";

    private final List<ClassPathEntry> classPath;
    private final Map<String, XmlElement> mappingFiles = new LinkedHashMap<>();
    private final List<UnitRoot> units = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A persistence unit and where it stands.
     *
     * @param unit the unit
     * @param entry the entry that holds its {@code persistence.xml}
     */
    record UnitRoot(PersistenceUnit unit, ClassPathEntry entry) {}

    /**
     * @param classPath where resources are looked for
     * @param trusted the entries whose own files count
     * @param resources mapping files that the application names
     */
    private MappingSources(List<ClassPathEntry> classPath, List<ClassPathEntry> trusted, List<Listed> resources) {
        this.classPath = List.copyOf(classPath);
        for (ClassPathEntry entry : trusted) {
            EntryResources own = new EntryResources(entry);
            read(own, PERSISTENCE_FILE)
                    .ifPresent(root -> PersistenceUnit.in(root).forEach(unit -> units.add(new UnitRoot(unit, entry))));
            add(own, ORM_FILE);
            own.endingIn(HBM_FILES).forEach(file -> add(own, file));
        }
        units.forEach(root -> root.unit().mappingFiles().forEach(this::addListed));
        resources.forEach(this::addListed);
    }

    /**
     * Those of a class path, of the entries that belong to the model.
     *
     * @param evidence what the entries show
     * @param admission decides which of them do
     * @param notices takes what is decided on the user's behalf
     * @param problems takes what the user has to decide, and what cannot be read
     */
    static MappingSources of(
            List<Evidence> evidence,
            Admission admission,
            MappingFileOptions options,
            List<Problem> notices,
            List<Problem> problems) {
        List<ClassPathEntry> readable = new ArrayList<>();
        List<ClassPathEntry> trusted = new ArrayList<>();
        for (Evidence each : evidence) {
            if (each.problems().isEmpty()) {
                readable.add(each.entry());
                if (admission.trusts(each)) {
                    trusted.add(each.entry());
                } else if (each.scanned().hasMappingFile()) {
                    Decision decision = admission.withoutMappingFile(each, entitiesOf(each.entry(), options));
                    notices.addAll(decision.notices());
                    problems.addAll(decision.problems());
                }
            }
        }
        MappingSources sources = new MappingSources(readable, trusted, options.resources());
        problems.addAll(sources.problems);
        return sources;
    }

    private void addListed(Listed listed) {
        for (ClassPathEntry entry : classPath) {
            if (add(new EntryResources(entry), listed.name())) {
                return;
            }
        }
        problems.add(new Problem(
                "MissingMappingFile",
                listed.place(),
                "The mapping file " + listed.name() + " is nowhere on the class path.",
                "Correct its name, or take it out."));
    }

    private boolean add(EntryResources holder, String resource) {
        String name = holder.displayName(resource);
        if (mappingFiles.containsKey(name)) {
            return true;
        }
        Optional<byte[]> content = holder.content(resource);
        content.flatMap(bytes -> parse(name, bytes)).ifPresent(root -> mappingFiles.put(name, root));
        return content.isPresent();
    }

    private Optional<XmlElement> read(EntryResources holder, String resource) {
        return holder.content(resource).flatMap(bytes -> parse(holder.displayName(resource), bytes));
    }

    private Optional<XmlElement> parse(String name, byte[] content) {
        try {
            return Optional.of(XmlReader.read(name, new ByteArrayInputStream(content)));
        } catch (MalformedXmlException e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }

    /** The mapping files, in the order in which they are found. */
    List<XmlElement> mappingFiles() {
        return List.copyOf(mappingFiles.values());
    }

    List<UnitRoot> units() {
        return List.copyOf(units);
    }

    /** The entries that can be read, in order. */
    List<ClassPathEntry> classPath() {
        return classPath;
    }

    /** The entities that the own mapping file of a jar declares, which does not count. */
    private static List<String> entitiesOf(ClassPathEntry entry, MappingFileOptions options) {
        MappingSources alone = new MappingSources(List.of(entry), List.of(entry), List.of());
        return MappingFiles.of(alone.mappingFiles(), options.line()).declared().entrySet().stream()
                .filter(declared -> declared.getValue() == ManagedKind.ENTITY)
                .map(Map.Entry::getKey)
                .toList();
    }
}

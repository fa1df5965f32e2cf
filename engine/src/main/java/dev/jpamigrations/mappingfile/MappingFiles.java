package dev.jpamigrations.mappingfile;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All mapping files of a model. */
public final class MappingFiles {

    private static final Set<String> VERSIONS_OF_6 = Set.of("1.0", "2.0", "2.1", "2.2", "3.0", "3.1");

    private final SortedMap<String, Declaration> declarations = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final HibernateLine line;
    private final UnitDefaults unit;
    private final Overlay overlay;

    private MappingFiles(List<XmlElement> roots, HibernateLine line) {
        this.line = line;
        Examination examination = new Examination(line, problems, notices);
        Vocabulary vocabulary = Vocabulary.of(line);
        List<XmlElement> files = new ArrayList<>();
        for (XmlElement root : roots) {
            if (isReadable(root)) {
                files.add(examination.pruned(root));
            }
        }
        this.unit = unit(files, vocabulary);
        files.forEach(file ->
                new FileReader(file, vocabulary, unit, problems).declarations().forEach(this::add));
        this.overlay = line == HibernateLine.SIX ? new Hibernate6Overlay(unit) : new Hibernate7Overlay(unit);
    }

    /**
     * Reads files as Hibernate does.
     *
     * @param roots their root elements, in the order in which they are found
     * @param line the line of Hibernate
     */
    public static MappingFiles of(List<XmlElement> roots, HibernateLine line) {
        return new MappingFiles(roots, line);
    }

    private boolean isReadable(XmlElement root) {
        if (!root.name().equals("entity-mappings")) {
            problems.add(new Problem(
                    "UnsupportedMappingFile",
                    root.place(),
                    "<" + root.name() + "> is a format that is not understood: what the file maps is not in the model.",
                    "Say it by annotations, or by a mapping file of Jakarta Persistence (<entity-mappings>)."));
            return false;
        }
        Optional<String> version = root.attribute("version");
        if (line == HibernateLine.SIX && version.isPresent() && !VERSIONS_OF_6.contains(version.get())) {
            problems.add(new Problem(
                    "UnsupportedMappingFile",
                    root.place(),
                    "Hibernate 6 refuses mapping files of version " + version.get() + ".",
                    "Write version=\"3.1\", or move to Hibernate 7."));
            return false;
        }
        return true;
    }

    /** The first file that speaks of the whole unit counts ({@code XMLContext#addDocument}). */
    private UnitDefaults unit(List<XmlElement> files, Vocabulary vocabulary) {
        Optional<XmlElement> metadata = files.stream()
                .flatMap(file -> file.child("persistence-unit-metadata").stream())
                .findFirst();
        Optional<XmlElement> defaults = metadata.flatMap(element -> element.child("persistence-unit-defaults"));
        defaults.flatMap(element -> element.child("delimited-identifiers"))
                .ifPresent(element -> problems.add(new Problem(
                        "UnknownMappingElement",
                        element.place(),
                        "<delimited-identifiers> quotes every name, and is not understood.",
                        "Quote the names that need it, \"`Order`\", and take it out of the file.")));
        List<AnnotationUse> generators = files.stream()
                .flatMap(file -> file.children().stream())
                .filter(element -> element.name().endsWith("-generator"))
                .map(new Translation(vocabulary, "")::annotation)
                .toList();
        return new UnitDefaults(
                metadata.flatMap(element -> element.child("xml-mapping-metadata-complete"))
                        .isPresent(),
                defaults.flatMap(element -> element.textOf("access")),
                defaults.flatMap(element -> element.textOf("schema")),
                generators);
    }

    private void add(Declaration declaration) {
        Declaration first = declarations.putIfAbsent(declaration.className(), declaration);
        if (first != null) {
            problems.add(new Problem(
                    "MalformedMapping",
                    declaration.element().place(),
                    declaration.className() + " is mapped here and at "
                            + first.element().place() + ".",
                    "Leave it to one of them."));
        }
    }

    /** Whether there is no file that says anything. */
    public boolean isEmpty() {
        return declarations.isEmpty() && unit.equals(UnitDefaults.NONE);
    }

    /** The classes that the files speak of, and what they are. */
    public SortedMap<String, ManagedKind> declared() {
        SortedMap<String, ManagedKind> kinds = new TreeMap<>();
        declarations.forEach((name, declaration) -> kinds.put(name, declaration.kind()));
        return kinds;
    }

    /** The schema that the unit's tables have where none is named, empty where no file says so. */
    public Optional<String> defaultSchema() {
        return unit.schema();
    }

    /** What is not understood. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What is understood and has no effect. */
    public List<Problem> notices() {
        return List.copyOf(notices);
    }

    /**
     * A class as the files make it.
     *
     * @param recorded the class with its own annotations
     * @return empty where a file that claims to be complete leaves its annotations no effect
     */
    public Optional<ManagedType> overlay(ManagedType recorded) {
        Optional<Declaration> declaration = Optional.ofNullable(declarations.get(recorded.name()));
        return laidOver(recorded, declaration)
                .map(this::withGenerators)
                .map(type -> declaration.map(declared -> placed(type, declared)).orElse(type));
    }

    /** A converter or an id class has nothing to mix: either line of Hibernate takes the file's word, where there is one. */
    private Optional<ManagedType> laidOver(ManagedType recorded, Optional<Declaration> declaration) {
        if (recorded.kind() == ManagedKind.CONVERTER || recorded.kind() == ManagedKind.ID_CLASS) {
            return Optional.of(declaration
                    .map(declared -> recorded.withAnnotations(declared.annotations()))
                    .orElse(recorded));
        }
        return overlay.of(recorded, declaration);
    }

    /** Where a file declares a class. */
    public Optional<Location.InFile> placeOf(String className) {
        return Optional.ofNullable(declarations.get(className))
                .map(declaration -> declaration.element().place());
    }

    /**
     * Looks for what the files map and a class does not have. Hibernate 6 passes over it, and Hibernate 7 refuses it.
     *
     * @param recorded a class of the model
     */
    public void check(ManagedType recorded) {
        Set<String> names = recorded.attributes().stream().map(Attribute::name).collect(Collectors.toSet());
        Optional.ofNullable(declarations.get(recorded.name())).stream()
                .flatMap(declaration -> declaration.attributes().stream())
                .filter(element -> !names.contains(element.attribute("name").orElse("")))
                .forEach(element -> (line == HibernateLine.SIX ? notices : problems)
                        .add(new Problem(
                                line == HibernateLine.SIX ? "UnreadMappingElement" : "MalformedMapping",
                                element.place(),
                                recorded.name() + " declares no attribute "
                                        + element.attribute("name").orElse("without a name") + ".",
                                "Name an attribute that the class itself declares; an inherited one is mapped where it is"
                                        + " declared, or by <attribute-override>.")));
    }

    /** Puts the generators that stand outside of all classes where identifiers ask for them by name. */
    private ManagedType withGenerators(ManagedType type) {
        if (unit.generators().isEmpty()) {
            return type;
        }
        return type.withAttributes(type.attributes().stream()
                .map(attribute -> attribute.withAnnotations(withGenerators(attribute.annotations())))
                .toList());
    }

    private List<AnnotationUse> withGenerators(List<AnnotationUse> annotations) {
        List<AnnotationUse> all = new ArrayList<>(annotations);
        Jpa.find(annotations, Jpa.GENERATED_VALUE)
                .map(generated -> Jpa.text(generated, "generator"))
                .ifPresent(name -> unit.generators().stream()
                        .filter(generator ->
                                Jpa.text(generator, "name").equals(name) && !Jpa.has(all, generator.type()))
                        .findFirst()
                        .ifPresent(all::add));
        return all;
    }

    /** A class of which no source is known is shown where the file declares it. */
    private static ManagedType placed(ManagedType type, Declaration declared) {
        if (type.source().line() > 0) {
            return type;
        }
        return type.withSource(declared.source())
                .withAttributes(type.attributes().stream()
                        .map(attribute -> attribute.withLine(declared.attributes(attribute.name()).stream()
                                .mapToInt(element -> element.place().line())
                                .findFirst()
                                .orElse(0)))
                        .toList());
    }
}

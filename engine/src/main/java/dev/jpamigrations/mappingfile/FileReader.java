package dev.jpamigrations.mappingfile;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file to what it says of classes. */
final class FileReader {

    private static final Map<String, ManagedKind> KINDS = Map.of(
            "entity", ManagedKind.ENTITY,
            "mapped-superclass", ManagedKind.MAPPED_SUPERCLASS,
            "embeddable", ManagedKind.EMBEDDABLE,
            "converter", ManagedKind.CONVERTER);

    private final XmlElement file;
    private final Translation translation;
    private final UnitDefaults unit;
    private final List<Problem> problems;

    /**
     * @param file its root element, examined
     * @param problems takes elements without the class that they are about
     */
    FileReader(XmlElement file, Vocabulary vocabulary, UnitDefaults unit, List<Problem> problems) {
        this.file = file;
        this.translation = new Translation(vocabulary, file.textOf("package").orElse(""));
        this.unit = unit;
        this.problems = problems;
    }

    List<Declaration> declarations() {
        List<Declaration> declarations = new ArrayList<>();
        for (XmlElement element : file.children()) {
            ManagedKind kind = KINDS.get(element.name());
            if (kind != null) {
                element.attribute("class")
                        .ifPresentOrElse(
                                name -> declarations.add(declaration(element, kind, name)),
                                () -> problems.add(withoutClass(element)));
            }
        }
        return declarations;
    }

    private Declaration declaration(XmlElement element, ManagedKind kind, String className) {
        Optional<String> complete = element.attribute("metadata-complete");
        return new Declaration(
                translation.className(className),
                kind,
                element,
                complete.map(Translation::isTrue).orElse(unit.isComplete()),
                element.attribute("access").or(() -> file.textOf("access")),
                file.textOf("schema").orElse(""),
                translation);
    }

    private static Problem withoutClass(XmlElement element) {
        return new Problem(
                "MalformedMapping",
                element.place(),
                "<" + element.name() + "> names no class.",
                "Write the class that it maps: class=\"com.acme.Order\".");
    }
}

package dev.jpamigrations.mappingfile;

import dev.jpamigrations.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A persistence unit of a {@code persistence.xml} (Jakarta Persistence 3.2, section 8.2.1).
 *
 * @param name its name
 * @param place where it is declared
 * @param classes the classes that it lists
 * @param mappingFiles the mapping files that it lists, as resources of the class path
 * @param jarFiles the jars that it lists, relative to its own
 * @param properties what it sets for the provider, by name
 * @param excludesUnlisted whether classes that stand beside the file and are not listed are no part of it
 */
public record PersistenceUnit(
        String name,
        Location.InFile place,
        List<Listed> classes,
        List<Listed> mappingFiles,
        List<Listed> jarFiles,
        Map<String, String> properties,
        boolean excludesUnlisted) {

    public PersistenceUnit {
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
        jarFiles = List.copyOf(jarFiles);
        properties = Map.copyOf(properties);
    }

    /**
     * Something that a unit lists.
     *
     * @param name as it is written
     * @param place where
     */
    public record Listed(String name, Location.InFile place) {}

    /**
     * The units of a file, of any version of its format.
     *
     * @param root the file's root element
     */
    public static List<PersistenceUnit> in(XmlElement root) {
        return root.children("persistence-unit").stream()
                .map(unit -> new PersistenceUnit(
                        unit.attribute("name").orElse(""),
                        unit.place(),
                        listed(unit, "class"),
                        listed(unit, "mapping-file"),
                        listed(unit, "jar-file"),
                        properties(unit),
                        unit.child("exclude-unlisted-classes")
                                .filter(element -> element.text().isEmpty() || Translation.isTrue(element.text()))
                                .isPresent()))
                .toList();
    }

    private static Map<String, String> properties(XmlElement unit) {
        Map<String, String> properties = new TreeMap<>();
        unit.child("properties").stream()
                .flatMap(all -> all.children("property").stream())
                .forEach(property -> properties.put(
                        property.attribute("name").orElse(""),
                        property.attribute("value").orElse("")));
        return properties;
    }

    private static List<Listed> listed(XmlElement unit, String element) {
        return unit.children(element).stream()
                .map(child -> new Listed(child.text(), child.place()))
                .toList();
    }
}

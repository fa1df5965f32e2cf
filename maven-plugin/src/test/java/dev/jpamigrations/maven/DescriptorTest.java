package dev.jpamigrations.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The plugin's descriptor has the goals and parameters that are promised, each documented and each a property. */
class DescriptorTest {

    private static final Path PAGES = Path.of("../src-site/goals");

    /** Structures, which a property cannot hold. */
    private static final List<String> ONLY_IN_POMS = List.of("dependencyEntities", "typeMappings");

    /** The goals with the parameters that are their own. */
    static Stream<Map.Entry<String, List<String>>> goals() throws IOException {
        Map<String, List<String>> goals = promised();
        goals.remove("*");
        return goals.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("goals")
    void hasEveryParameter(Map.Entry<String, List<String>> goal) throws Exception {
        Element mojo = known(mojos(), goal.getKey());
        Map<String, Element> parameters = byName(mojo, "parameters", "name");
        List<String> names = new ArrayList<>(known(promised(), "*"));
        names.addAll(goal.getValue());

        assertThat(text(mojo, "description")).isNotBlank();
        assertThat(parameters).containsKeys(names.toArray(String[]::new));
        for (String name : names) {
            assertThat(text(known(parameters, name), "description")).as(name).isNotBlank();
            if (!ONLY_IN_POMS.contains(name)) {
                assertThat(text(children(mojo, "configuration").get(0), name))
                        .as("property of " + name)
                        .isEqualTo("${migrations." + name + "}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goals")
    void hasAPageThatNamesItsParameters(Map.Entry<String, List<String>> goal) throws IOException {
        String page = Files.readString(PAGES.resolve(goal.getKey() + ".md"));
        assertThat(page).startsWith("# " + goal.getKey() + "\n");
        assertThat(goal.getValue()).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void hasNoOtherGoals() throws Exception {
        List<String> known = new ArrayList<>(promised().keySet());
        known.remove("*");
        known.add("help");
        assertThat(mojos().keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    private static <T> T known(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private static Map<String, List<String>> promised() throws IOException {
        Map<String, List<String>> goals = new LinkedHashMap<>();
        try (InputStream text = DescriptorTest.class.getResourceAsStream("goals.txt")) {
            new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ?", 2))
                    .forEach(line -> goals.put(
                            line[0],
                            Stream.of(line[1].split(" "))
                                    .filter(name -> !name.isEmpty())
                                    .toList()));
        }
        return goals;
    }

    private static Map<String, Element> mojos() throws Exception {
        try (InputStream descriptor = DescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getDocumentElement();
            return byName(plugin, "mojos", "goal");
        }
    }

    /** The elements of a list by the text of one of their children. */
    private static Map<String, Element> byName(Element parent, String list, String name) {
        Map<String, Element> found = new TreeMap<>();
        children(children(parent, list).get(0), "*").forEach(element -> found.put(text(element, name), element));
        return found;
    }

    private static String text(Element parent, String child) {
        return children(parent, child).stream()
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name.equals("*") || element.getTagName().equals(name))) {
                children.add(element);
            }
        }
        return children;
    }
}

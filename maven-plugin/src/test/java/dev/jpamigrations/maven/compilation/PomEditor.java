package dev.jpamigrations.maven.compilation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Does what an advice says, to the letter: opens the POM that it names, and pastes where it says. */
final class PomEditor {

    private static final String COMPILER = "maven-compiler-plugin";
    private static final Pattern ELEMENT = Pattern.compile("<([\\w.]+)>[\\w.]+</[\\w.]+> in (\\S+) \\((.*?)\\)");

    /** What advice says, each with what is then done. */
    private final List<Instruction> instructions = List.of(
            new Instruction(
                    "Put into the configuration of the maven-compiler-plugin in (\\S+) \\((.*)\\):",
                    (said, xml) ->
                            edit(said.group(1), plugin(said.group(2)) + "/configuration", at -> append(at, xml))),
            new Instruction(
                    "Put into the maven-compiler-plugin in (\\S+) \\((.*)\\):",
                    (said, xml) -> edit(said.group(1), plugin(said.group(2)), at -> append(at, xml))),
            new Instruction(
                    "Put under (.*) of (\\S+):",
                    (said, xml) -> edit(said.group(2), said.group(1), at -> append(at, xml))),
            new Instruction(
                    "Put into the build of (\\S+):",
                    (said, xml) -> edit(said.group(1), "build", at -> append(at, xml))),
            new Instruction("Put into (\\S+):", (said, xml) -> edit(said.group(1), "", at -> append(at, xml))),
            new Instruction(
                    "Add to the (\\w+) in (\\S+) \\((.*)\\):",
                    (said, xml) ->
                            edit(said.group(2), plugin(said.group(3)), at -> append(only(at, said.group(1)), xml))),
            new Instruction(
                    "Write in (\\S+) \\((.*)\\) in place of its (\\w+):",
                    (said, xml) ->
                            edit(said.group(1), plugin(said.group(2)), at -> replace(only(at, said.group(3)), xml))),
            new Instruction(
                    "Set the version of the maven-compiler-plugin in (\\S+) \\((.*)\\):",
                    (said, xml) -> edit(said.group(1), plugin(said.group(2)), at -> {
                        child(at, "version").ifPresent(at::removeChild);
                        append(at, xml);
                    })),
            new Instruction(
                    "Take (\\S+) out of the (\\w+) in (\\S+) \\((.*?)\\)\\.",
                    (said, xml) -> edit(
                            said.group(3),
                            plugin(said.group(4)),
                            at -> removeArgument(only(at, said.group(2)), said.group(1)))),
            new Instruction("Take out .*", (said, xml) -> ELEMENT.matcher(said.group())
                    .results()
                    .forEach(element -> edit(
                            element.group(2),
                            element.group(3).equals("properties") ? "properties" : plugin(element.group(3)),
                            at -> remove(only(at, element.group(1)))))));

    private final Path folder;

    PomEditor(Path folder) {
        this.folder = folder;
    }

    void follow(String advice) {
        List<String> lines = advice.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).strip().startsWith("<")) {
                List<String> xml = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> line.strip().startsWith("<"))
                        .toList();
                follow(lines.get(i), String.join("\n", xml));
            }
        }
    }

    private void follow(String line, String xml) {
        for (Instruction instruction : instructions) {
            Matcher said = instruction.pattern().matcher(line);
            if (said.matches()) {
                instruction.deed().does(said, xml);
                return;
            }
        }
        throw new IllegalArgumentException("Nobody would know what to do: " + line);
    }

    private static String plugin(String section) {
        String[] parts = section.split(", execution ");
        return parts[0] + "/" + COMPILER + (parts.length == 1 ? "" : "/executions/execution");
    }

    private record Instruction(Pattern pattern, Deed deed) {

        Instruction(String pattern, Deed deed) {
            this(Pattern.compile(pattern), deed);
        }
    }

    private interface Deed {
        void does(MatchResult said, String xml);
    }

    private interface Edit {
        void of(Element element);
    }

    private void edit(String pom, String path, Edit edit) {
        Path file = folder.resolve(pom);
        try {
            Document document = builder().parse(file.toFile());
            Element at = document.getDocumentElement();
            for (String step :
                    path.replaceFirst("^profile (\\S+): ", "profiles/profile/").split("/")) {
                if (!step.isEmpty()) {
                    at = step.equals(COMPILER) ? compiler(at) : child(at, step).orElseThrow(() -> nothing(pom, path));
                }
            }
            edit.of(at);
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IllegalArgumentException nothing(String pom, String path) {
        return new IllegalArgumentException("There is no " + path + " in " + pom);
    }

    private static Element compiler(Element plugins) {
        return children(plugins).stream()
                .filter(plugin -> only(plugin, "artifactId").getTextContent().equals(COMPILER))
                .findFirst()
                .orElseThrow();
    }

    private static void append(Element parent, String xml) {
        try {
            Element pasted = builder()
                    .parse(new InputSource(new StringReader("<pasted>" + xml + "</pasted>")))
                    .getDocumentElement();
            for (Element each : children(pasted)) {
                if (!parent.getTagName().matches("plugins|annotationProcessor.*")
                        && child(parent, each.getTagName()).isPresent()) {
                    throw new IllegalArgumentException("A second " + each.getTagName());
                }
                parent.appendChild(parent.getOwnerDocument().importNode(each, true));
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void replace(Element old, String xml) {
        Element parent = (Element) old.getParentNode();
        parent.removeChild(old);
        append(parent, xml);
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private static void removeArgument(Element list, String argument) {
        List<Element> arguments = children(list);
        if (arguments.isEmpty()) {
            list.setTextContent(list.getTextContent().replace(argument, ""));
        }
        arguments.stream()
                .filter(each -> each.getTextContent().equals(argument)
                        || each.getTagName().equals(argument.substring(1)))
                .forEach(list::removeChild);
    }

    private static Element only(Element root, String name) {
        return (Element) root.getElementsByTagName(name).item(0);
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(each -> each.getTagName().equals(name))
                .findFirst();
    }

    private static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    /** Not aware of namespaces, for {@code <proc:none/>}. */
    private static DocumentBuilder builder() throws ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder();
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

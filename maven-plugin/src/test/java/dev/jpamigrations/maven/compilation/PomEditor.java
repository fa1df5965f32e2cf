package dev.jpamigrations.maven.compilation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    private static final Pattern CONFIGURE =
            Pattern.compile("Put into the configuration of the maven-compiler-plugin in (\\S+) \\((.*)\\):");
    private static final Pattern PLUGIN = Pattern.compile("Put into the maven-compiler-plugin in (\\S+) \\((.*)\\):");
    private static final Pattern LIST = Pattern.compile("Put under (.*) of (\\S+):");
    private static final Pattern BUILD = Pattern.compile("Put into the build of (\\S+):");
    private static final Pattern PROJECT = Pattern.compile("Put into (\\S+):");
    private static final Pattern ADD = Pattern.compile("Add to the (\\w+) in (\\S+) \\((.*)\\):");
    private static final Pattern REPLACE = Pattern.compile("Write in (\\S+) \\((.*)\\) in place of its (\\w+):");
    private static final Pattern VERSION =
            Pattern.compile("Set the version of the maven-compiler-plugin in (\\S+) \\((.*)\\):");
    private static final Pattern ELEMENT = Pattern.compile("<([\\w.]+)>[\\w.]+</[\\w.]+> in (\\S+) \\((.*?)\\)");
    private static final Pattern ARGUMENT = Pattern.compile("Take (\\S+) out of the (\\w+) in (\\S+) \\((.*?)\\)\\.");

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
        Matcher found;
        if ((found = CONFIGURE.matcher(line)).matches()) {
            edit(found.group(1), plugin(found.group(2)) + "/configuration", at -> append(at, xml));
        } else if ((found = PLUGIN.matcher(line)).matches()) {
            edit(found.group(1), plugin(found.group(2)), at -> append(at, xml));
        } else if ((found = LIST.matcher(line)).matches()) {
            edit(found.group(2), found.group(1), at -> append(at, xml));
        } else if ((found = BUILD.matcher(line)).matches()) {
            edit(found.group(1), "build", at -> append(at, xml));
        } else if ((found = PROJECT.matcher(line)).matches()) {
            edit(found.group(1), "", at -> append(at, xml));
        } else if ((found = ADD.matcher(line)).matches()) {
            String element = found.group(1);
            edit(found.group(2), plugin(found.group(3)), at -> append(only(at, element), xml));
        } else if ((found = REPLACE.matcher(line)).matches()) {
            String element = found.group(3);
            edit(found.group(1), plugin(found.group(2)), at -> {
                Element old = only(at, element);
                Element parent = (Element) old.getParentNode();
                parent.removeChild(old);
                append(parent, xml);
            });
        } else if ((found = VERSION.matcher(line)).matches()) {
            edit(found.group(1), plugin(found.group(2)), at -> {
                child(at, "version").ifPresent(at::removeChild);
                append(at, xml);
            });
        } else if ((found = ARGUMENT.matcher(line)).matches()) {
            String argument = found.group(1);
            String element = found.group(2);
            edit(found.group(3), plugin(found.group(4)), at -> removeArgument(only(at, element), argument));
        } else if (line.startsWith("Take out ")) {
            ELEMENT.matcher(line).results().forEach(each -> {
                String place = each.group(3).equals("properties") ? "properties" : plugin(each.group(3));
                edit(each.group(2), place, at -> {
                    Element old = only(at, each.group(1));
                    old.getParentNode().removeChild(old);
                });
            });
        } else {
            throw new IllegalArgumentException("Nobody would know what to do: " + line);
        }
    }

    private static String plugin(String section) {
        String[] parts = section.split(", execution ");
        return parts[0] + "/" + COMPILER + (parts.length == 1 ? "" : "/executions/execution");
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

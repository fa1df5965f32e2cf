package dev.jpamigrations.mappingfile;

import dev.jpamigrations.mappingfile.Term.Kind;
import dev.jpamigrations.mappingfile.Term.Reading;
import dev.jpamigrations.mappingfile.Vocabulary.Entry;
import dev.jpamigrations.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks through a file for what is not understood, and leaves of it what the translation may take. */
final class Examination {

    private static final Set<String> FLAGS = Set.of("true", "false", "1", "0");

    private final Vocabulary vocabulary;
    private final HibernateLine line;
    private final List<Problem> problems;
    private final List<Problem> notices;

    /**
     * @param problems takes what is not understood
     * @param notices takes what is understood and has no effect
     */
    Examination(HibernateLine line, List<Problem> problems, List<Problem> notices) {
        this.vocabulary = Vocabulary.of(line);
        this.line = line;
        this.problems = problems;
        this.notices = notices;
    }

    /** The element without what has no effect, without what nobody reads, and without what is wrong. */
    XmlElement pruned(XmlElement element) {
        Optional<Entry> known = vocabulary.entry(element.name());
        if (known.isEmpty()) {
            return element;
        }
        Entry entry = known.get();
        SortedMap<String, String> attributes = new TreeMap<>();
        element.attributes().forEach((name, value) -> {
            Optional<Term> term = entry.term("@" + name);
            if (isTaken(element, element, "the attribute " + name, term) && isValid(element, name, value, term.get())) {
                attributes.put(name, value);
            }
        });
        List<XmlElement> children = new ArrayList<>();
        for (XmlElement child : element.children()) {
            if (isTaken(element, child, "<" + child.name() + ">", entry.term(child.name()))) {
                children.add(pruned(child));
            }
        }
        entry.term("text").ifPresent(term -> isValid(element, element.name(), element.text(), term));
        return element.with(attributes, children);
    }

    private boolean isTaken(XmlElement parent, XmlElement place, String what, Optional<Term> term) {
        if (term.isEmpty()) {
            problems.add(new Problem(
                    "UnknownMappingElement",
                    place.place(),
                    what + " in <" + parent.name() + "> is not understood.",
                    "Say it by an annotation in the class, and take it out of the file."));
            return false;
        }
        if (term.get().reading() == Reading.UNREAD) {
            notices.add(new Problem(
                    "UnreadMappingElement",
                    place.place(),
                    line + " passes over " + what + " in <" + parent.name() + ">, and so do the revisions.",
                    "Say it by an annotation in the class, or take it out of the file."));
        }
        return term.get().reading() == Reading.TRANSLATED || term.get().reading() == Reading.STRUCTURAL;
    }

    private boolean isValid(XmlElement element, String name, String value, Term term) {
        String wanted = wanted(value, term);
        if (!wanted.isEmpty()) {
            problems.add(new Problem(
                    "MalformedMapping",
                    element.place(),
                    "\"" + value + "\" is no value of " + name + " in <" + element.name() + ">.",
                    "Write " + wanted + "."));
        }
        return wanted.isEmpty();
    }

    /** What would be right, empty where the value is. */
    private String wanted(String value, Term term) {
        if (term.kind() == Kind.FLAG) {
            return FLAGS.contains(value) ? "" : "true or false";
        }
        if (term.kind() == Kind.NUMBER) {
            return value.matches("-?\\d{1,9}") ? "" : "a number";
        }
        List<String> constants = vocabulary.constants(term.constantOf());
        return term.kind() != Kind.CONSTANT || constants.contains(value) ? "" : String.join(" or ", constants);
    }
}

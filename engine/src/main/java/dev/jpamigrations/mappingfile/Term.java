package dev.jpamigrations.mappingfile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an element may hold, as a word of the vocabulary says it.
 *
 * @param name its name; an attribute's starts with {@code @}, and the element's own text is {@code text}
 * @param reading who reads it
 * @param kind what kind of value it is
 * @param constantOf the enum of a constant, empty for other kinds
 * @param isArray whether it stands for an array
 * @param member the annotation member that it gives
 */
record Term(String name, Reading reading, Kind kind, String constantOf, boolean isArray, String member) {

    private static final Pattern WORD =
            Pattern.compile("(-|~|(?:([67]):)?(\\.)?)(@?[a-z-]+)([?#%$])?(?::(\\w+))?(\\[])?(?:>(\\w+))?");

    /** Who reads a term. */
    enum Reading {
        /** The translation, by what the vocabulary says. */
        TRANSLATED,
        /** The code that knows the element. */
        STRUCTURAL,
        /** Nobody: it has no effect on a schema. */
        WITHOUT_EFFECT,
        /** Nobody, although it should have an effect: Hibernate passes it over. */
        UNREAD
    }

    /** The kinds of values. */
    enum Kind {
        TEXT,
        FLAG,
        NUMBER,
        CLASS,
        CONSTANT,
        ELEMENT
    }

    /** The term of a word, as a line of Hibernate reads it. */
    static Term parse(String word, HibernateLine line) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no term: " + word);
        }
        String name = matcher.group(4);
        String kind = matcher.group(5) == null ? "" : matcher.group(5);
        String constantOf = Optional.ofNullable(matcher.group(6)).orElse("");
        return new Term(
                name,
                reading(matcher, line),
                kind(name, kind, constantOf),
                constantOf,
                matcher.group(7) != null,
                matcher.group(8) != null ? matcher.group(8) : camelCase(name.replace("@", "")));
    }

    private static Reading reading(Matcher matcher, HibernateLine line) {
        if (matcher.group(1).equals("-")) {
            return Reading.WITHOUT_EFFECT;
        }
        if (matcher.group(1).equals("~")
                || (matcher.group(2) != null && !matcher.group(2).equals(line.number()))) {
            return Reading.UNREAD;
        }
        return matcher.group(3) != null ? Reading.STRUCTURAL : Reading.TRANSLATED;
    }

    private static Kind kind(String name, String mark, String constantOf) {
        if (!constantOf.isEmpty()) {
            return Kind.CONSTANT;
        }
        return switch (mark) {
            case "?" -> Kind.FLAG;
            case "#" -> Kind.NUMBER;
            case "%" -> Kind.CLASS;
            case "$" -> Kind.TEXT;
            default -> name.startsWith("@") || name.equals("text") ? Kind.TEXT : Kind.ELEMENT;
        };
    }

    private static String camelCase(String name) {
        return Pattern.compile("-(\\w)").matcher(name).replaceAll(part -> part.group(1)
                .toUpperCase(Locale.ROOT));
    }
}

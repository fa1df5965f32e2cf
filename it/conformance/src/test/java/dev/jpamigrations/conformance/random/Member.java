package dev.jpamigrations.conformance.random;

import java.util.List;

/**
 * An attribute as written.
 *
 * @param annotations its annotations
 * @param type its type in Java
 * @param name its name, which only the field of an id class may share in the whole model
 */
record Member(List<Annotation> annotations, String type, String name) {

    Member {
        annotations = List.copyOf(annotations);
    }

    Member withAnnotations(List<Annotation> others) {
        return new Member(others, type, name);
    }

    List<Member> smaller() {
        return Smaller.ofEach(annotations, Annotation::smaller).stream()
                .map(this::withAnnotations)
                .toList();
    }

    boolean mentions(String word) {
        return (Annotation.text(annotations) + type).matches("(?s).*\\b" + word + "\\b.*");
    }

    String component() {
        return Annotation.text(annotations) + type + " " + name;
    }

    String field() {
        return component() + ";";
    }

    String property() {
        String suffix = suffix();
        String prefix = type.equals("boolean") ? "is" : "get";
        return type + " " + name + "; " + Annotation.text(annotations) + type + " " + prefix + suffix + "() { return "
                + name + "; } void set" + suffix + "(" + type + " value) { " + name + " = value; }";
    }

    /** What the Introspector of Java Beans makes this name of: a second capital keeps the first letter as it is. */
    private String suffix() {
        boolean isKept = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isKept ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

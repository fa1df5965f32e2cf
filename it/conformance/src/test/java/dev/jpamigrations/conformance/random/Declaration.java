package dev.jpamigrations.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type as written.
 *
 * @param annotations its annotations
 * @param form what of it is annotated
 * @param isAbstract whether it says {@code abstract}
 * @param name its simple name
 * @param parameter its type parameter, empty for none
 * @param parent its superclass with type arguments, empty for none
 * @param interfaces what it implements
 * @param members its attributes
 */
record Declaration(
        List<Annotation> annotations,
        Form form,
        boolean isAbstract,
        String name,
        String parameter,
        String parent,
        List<String> interfaces,
        List<Member> members) {

    Declaration {
        annotations = List.copyOf(annotations);
        interfaces = List.copyOf(interfaces);
        members = List.copyOf(members);
    }

    Declaration withAnnotations(List<Annotation> others) {
        return new Declaration(others, form, isAbstract, name, parameter, parent, interfaces, members);
    }

    Declaration withMembers(List<Member> others) {
        return new Declaration(annotations, form, isAbstract, name, parameter, parent, interfaces, others);
    }

    Declaration withParent(String other) {
        return new Declaration(annotations, form, isAbstract, name, parameter, other, interfaces, members);
    }

    /** What is left of it where nothing speaks of a type any more. */
    Declaration without(Declaration other) {
        Declaration orphan = parent.matches(other.name + "\\b.*") ? withParent(other.parent) : this;
        return orphan.withAnnotations(annotations.stream()
                        .filter(annotation -> !annotation.text().matches("(?s).*\\b" + other.name + "\\b.*"))
                        .toList())
                .withMembers(members.stream()
                        .filter(member -> !member.mentions(other.name))
                        .toList());
    }

    /** What is left of it where nothing speaks of an attribute any more. */
    Declaration without(String attribute) {
        return withMembers(members.stream()
                .filter(member -> !member.name().equals(attribute) && !member.mentions(attribute))
                .toList());
    }

    /** Itself with less in its annotations or in those of a member. */
    List<Declaration> smaller() {
        List<Declaration> smaller = new ArrayList<>();
        Smaller.ofEach(annotations, Annotation::smaller).forEach(less -> smaller.add(withAnnotations(less)));
        for (int i = 0; i < members.size(); i++) {
            for (Member less : members.get(i).smaller()) {
                List<Member> others = new ArrayList<>(members);
                others.set(i, less);
                smaller.add(withMembers(others));
            }
        }
        return smaller;
    }

    String text() {
        String head = Annotation.text(annotations)
                + (isAbstract ? "abstract " : "")
                + (form == Form.RECORD ? "record " : "class ")
                + name
                + (parameter.isEmpty() ? "" : "<" + parameter + ">");
        String inheritance = (parent.isEmpty() ? "" : " extends " + parent)
                + (interfaces.isEmpty() ? "" : " implements " + String.join(", ", interfaces));
        return switch (form) {
            case RECORD ->
                head + members.stream().map(Member::component).collect(Collectors.joining(", ", "(", ")")) + inheritance
                        + " { }";
            case FIELDS ->
                head + inheritance + body(members.stream().map(Member::field).toList());
            case PROPERTIES ->
                head + inheritance + body(members.stream().map(Member::property).toList());
        };
    }

    private static String body(List<String> members) {
        return members.stream().map(member -> " " + member).collect(Collectors.joining("", " {", " }"));
    }
}

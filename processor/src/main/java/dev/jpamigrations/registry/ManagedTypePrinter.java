package dev.jpamigrations.registry;

import java.util.List;

/** A managed type to JSON. {@link ManagedTypeParser} is the inverse. */
final class ManagedTypePrinter {

    private final JsonText json = new JsonText();
    private final AnnotationPrinter annotations = new AnnotationPrinter(json);

    private ManagedTypePrinter() {}

    static TypeText print(ManagedType type) {
        ManagedTypePrinter printer = new ManagedTypePrinter();
        printer.type(type);
        return new TypeText(type.name(), printer.json + "\n", printer.json.withoutPositions() + "\n");
    }

    private void type(ManagedType type) {
        json.open('{');
        json.member("name").string(type.name());
        json.member("kind").string(type.kind().name());
        json.member("shape").string(type.shape().name());
        flag("abstract", type.isAbstract());
        flag("final", type.isFinal());
        if (!type.typeParameters().isEmpty()) {
            json.member("typeParameters").open('[');
            type.typeParameters().forEach(this::parameter);
            json.close(']');
        }
        uses("superClasses", type.superClasses());
        if (type.converter() != null) {
            conversion(type.converter());
        }
        annotations("annotations", type.annotations());
        annotations("packageAnnotations", type.packageAnnotations());
        attributes("attributes", type.attributes());
        references(type.references());
        if (!type.source().file().isEmpty()) {
            json.position("file", JsonText.quoted(type.source().file()));
        }
        line(type.source().line());
        json.close('}');
    }

    private void parameter(TypeParameter parameter) {
        json.element().open('{');
        json.member("name").string(parameter.name());
        uses("bounds", parameter.bounds());
        json.close('}');
    }

    private void conversion(ManagedType.Conversion conversion) {
        json.member("converter").open('{');
        json.member("attribute").string(TypeUseText.print(conversion.attribute()));
        json.member("column").string(TypeUseText.print(conversion.column()));
        json.close('}');
    }

    private void attributes(String member, List<Attribute> attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        json.member(member).open('[');
        for (Attribute attribute : attributes) {
            json.element();
            attribute(attribute);
        }
        json.close(']');
    }

    private void attribute(Attribute attribute) {
        json.open('{');
        json.member("name").string(attribute.name());
        json.member("member").string(attribute.member().name());
        json.member("type").string(TypeUseText.print(attribute.type()));
        flag("transient", attribute.isTransient());
        flag("setter", attribute.hasSetter());
        annotations("annotations", attribute.annotations());
        line(attribute.line());
        json.close('}');
    }

    private void references(List<TypeFacts> references) {
        if (references.isEmpty()) {
            return;
        }
        json.member("references").open('[');
        for (TypeFacts facts : references) {
            json.element().open('{');
            json.member("name").string(facts.name());
            json.member("shape").string(facts.shape().name());
            strings("superTypes", facts.superTypes());
            strings("constants", facts.constants());
            annotations("annotations", facts.annotations());
            attributes("members", facts.members());
            json.close('}');
        }
        json.close(']');
    }

    private void annotations(String member, List<AnnotationUse> uses) {
        if (!uses.isEmpty()) {
            json.member(member);
            annotations.print(uses);
        }
    }

    private void uses(String member, List<TypeUse> uses) {
        if (!uses.isEmpty()) {
            strings(member, uses.stream().map(TypeUseText::print).toList());
        }
    }

    private void strings(String member, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        json.member(member).open('[');
        for (String value : values) {
            json.element().string(value);
        }
        json.close(']');
    }

    private void flag(String member, boolean value) {
        if (value) {
            json.member(member).literal("true");
        }
    }

    private void line(int line) {
        if (line > 0) {
            json.position("line", String.valueOf(line));
        }
    }
}

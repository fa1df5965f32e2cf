package dev.jpamigrations.processor;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.Attribute.Member;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The members of a type that may be persistent: its components if it is a record, else its fields in source order, then its
 * getters by name (class files of different compilers order methods differently).
 */
final class AttributeCollector {

    private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

    private final TypeUses typeUses;
    private final AnnotationCollector annotations;
    private final SourceLines lines;

    AttributeCollector(TypeUses typeUses, AnnotationCollector annotations, SourceLines lines) {
        this.typeUses = typeUses;
        this.annotations = annotations;
        this.lines = lines;
    }

    List<Attribute> of(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            return type.getRecordComponents().stream().map(this::component).toList();
        }
        List<Attribute> attributes = new ArrayList<>();
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(AttributeCollector::isInstanceField)
                .map(this::field)
                .forEach(attributes::add);
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        Set<String> setters = methods.stream()
                .filter(AttributeCollector::isSetter)
                .map(setter -> setter.getSimpleName().toString())
                .collect(Collectors.toSet());
        methods.stream()
                .filter(this::isGetter)
                .map(getter -> getter(getter, setters))
                .sorted(Comparator.comparing(Attribute::name))
                .forEach(attributes::add);
        return attributes;
    }

    /** The fields of an enum that carry a recorded annotation: {@code @EnumeratedValue}. */
    List<Attribute> annotatedFields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(AttributeCollector::isInstanceField)
                .map(this::field)
                .filter(field -> !field.annotations().isEmpty())
                .toList();
    }

    private static boolean isInstanceField(VariableElement field) {
        return field.getKind() == ElementKind.FIELD && !field.getModifiers().contains(Modifier.STATIC);
    }

    private Attribute field(VariableElement field) {
        return attribute(field, Member.FIELD, field.asType(), false, List.of(field));
    }

    private Attribute component(RecordComponentElement component) {
        List<Element> declarations = new ArrayList<>();
        // An annotation whose targets do not name RECORD_COMPONENT lands on the field or the accessor alone (JLS
        // 9.7.4).
        declarations.add(component);
        Element owner = Objects.requireNonNull(component.getEnclosingElement(), "a component is declared in a record");
        ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .forEach(declarations::add);
        declarations.add(component.getAccessor());
        return attribute(component, Member.COMPONENT, component.asType(), false, declarations);
    }

    private static boolean isSetter(ExecutableElement method) {
        return method.getSimpleName().toString().startsWith("set")
                && method.getParameters().size() == 1
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private Attribute getter(ExecutableElement getter, Set<String> setters) {
        boolean hasSetter = setters.contains("set" + property(getter));
        return attribute(getter, Member.GETTER, getter.getReturnType(), hasSetter, List.of(getter));
    }

    private boolean isGetter(ExecutableElement method) {
        // The name first: to ask for the kind of a type lets javac read its class file.
        return method.getParameters().isEmpty()
                && !property(method).isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    /** {@code Total} of {@code getTotal}, {@code Paid} of a boolean {@code isPaid}; empty where it is no getter's name. */
    private String property(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (name.startsWith("get")) {
            return name.substring("get".length());
        }
        boolean isBoolean = name.startsWith("is")
                && BOOLEANS.contains(typeUses.of(method.getReturnType()).name());
        return isBoolean ? name.substring("is".length()) : "";
    }

    private Attribute attribute(
            Element element, Member member, TypeMirror type, boolean hasSetter, List<? extends Element> declarations) {
        String simpleName = element.getSimpleName().toString();
        String name =
                member == Member.GETTER ? Introspector.decapitalize(property((ExecutableElement) element)) : simpleName;
        return new Attribute(
                name,
                member,
                typeUses.of(type),
                element.getModifiers().contains(Modifier.TRANSIENT),
                hasSetter,
                annotations.union(declarations),
                line(declarations));
    }

    /** A component has no tree of its own; its field has one. */
    private int line(List<? extends Element> declarations) {
        return declarations.stream()
                .mapToInt(declaration -> lines.of(declaration).line())
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }
}

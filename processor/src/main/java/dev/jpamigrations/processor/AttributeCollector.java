package dev.jpamigrations.processor;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.Attribute.Member;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (isInstanceField(field)) {
                attributes.add(field(field));
            }
        }
        List<Attribute> getters = getters(ElementFilter.methodsIn(type.getEnclosedElements()));
        getters.sort(Comparator.comparing(Attribute::name));
        attributes.addAll(getters);
        return attributes;
    }

    private List<Attribute> getters(List<ExecutableElement> methods) {
        Set<String> setters = new HashSet<>();
        for (ExecutableElement method : methods) {
            if (isSetter(method)) {
                setters.add(method.getSimpleName().toString());
            }
        }
        List<Attribute> getters = new ArrayList<>();
        for (ExecutableElement method : methods) {
            String property = isParameterless(method) ? property(method) : "";
            if (!property.isEmpty() && method.getReturnType().getKind() != TypeKind.VOID) {
                getters.add(getter(method, property, setters.contains("set" + property)));
            }
        }
        return getters;
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
        String name = field.getSimpleName().toString();
        return attribute(name, field, Member.FIELD, field.asType(), false, List.of(field));
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
        String name = component.getSimpleName().toString();
        return attribute(name, component, Member.COMPONENT, component.asType(), false, declarations);
    }

    private static boolean isSetter(ExecutableElement method) {
        return method.getSimpleName().toString().startsWith("set")
                && method.getParameters().size() == 1
                && !method.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isParameterless(ExecutableElement method) {
        return method.getParameters().isEmpty() && !method.getModifiers().contains(Modifier.STATIC);
    }

    private Attribute getter(ExecutableElement getter, String property, boolean hasSetter) {
        String name = Introspector.decapitalize(property);
        return attribute(name, getter, Member.GETTER, getter.getReturnType(), hasSetter, List.of(getter));
    }

    /**
     * {@code Total} of {@code getTotal}, {@code Paid} of a boolean {@code isPaid}; empty where it is no getter's
     * name. To ask for more than the name of a type lets javac read its class file.
     */
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
            String name,
            Element element,
            Member member,
            TypeMirror type,
            boolean hasSetter,
            List<? extends Element> declarations) {
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
        for (Element declaration : declarations) {
            int line = lines.of(declaration).line();
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }
}

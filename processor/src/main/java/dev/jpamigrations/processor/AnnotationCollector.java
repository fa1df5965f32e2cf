package dev.jpamigrations.processor;

import dev.jpamigrations.registry.AnnotationUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotations of an element that are worth recording: those of Jakarta Persistence, Hibernate and Bean Validation, and
 * those that are annotated with such ones (composed constraints, generators of one's own).
 */
final class AnnotationCollector {

    private final Elements elements;
    private final AnnotationValues values;
    private final Map<String, Boolean> recorded = new HashMap<>();

    AnnotationCollector(Elements elements, TypeUses typeUses) {
        this.elements = elements;
        this.values = new AnnotationValues(elements, typeUses);
    }

    /** The recorded annotations of a declaration. */
    List<AnnotationUse> of(AnnotatedConstruct declaration) {
        List<AnnotationUse> annotations = new ArrayList<>();
        for (AnnotationMirror mirror : declaration.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (isRecorded(type)) {
                annotations.add(values.annotation(mirror));
            }
        }
        return annotations;
    }

    /** The recorded annotations of several declarations that make one attribute; what an earlier one has wins. */
    List<AnnotationUse> union(List<? extends Element> declarations) {
        if (declarations.size() == 1) {
            return of(declarations.get(0));
        }
        Map<String, AnnotationUse> byType = new TreeMap<>();
        for (Element declaration : declarations) {
            for (AnnotationUse annotation : of(declaration)) {
                byType.putIfAbsent(annotation.type(), annotation);
            }
        }
        return List.copyOf(byType.values());
    }

    private boolean isRecorded(TypeElement annotation) {
        String name = elements.getBinaryName(annotation).toString();
        if (Namespaces.isRecorded(name)) {
            return true;
        }
        Boolean known = recorded.get(name);
        if (known == null) {
            known = isRetained(annotation) && isComposed(annotation, new HashSet<>());
            recorded.put(name, known);
        }
        return known;
    }

    /** Whether the annotation is seen at run time. What only the compiler sees, neither Hibernate nor a class file knows. */
    private static boolean isRetained(TypeElement annotation) {
        java.lang.annotation.Retention retention = annotation.getAnnotation(java.lang.annotation.Retention.class);
        return retention != null && retention.value() == java.lang.annotation.RetentionPolicy.RUNTIME;
    }

    private boolean isComposed(TypeElement annotation, Set<String> seen) {
        String name = elements.getBinaryName(annotation).toString();
        if (Namespaces.isRecorded(name)) {
            return true;
        }
        if (name.startsWith("java.") || !seen.add(name)) {
            return false;
        }
        for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
            if (isComposed((TypeElement) mirror.getAnnotationType().asElement(), seen)) {
                return true;
            }
        }
        return false;
    }
}

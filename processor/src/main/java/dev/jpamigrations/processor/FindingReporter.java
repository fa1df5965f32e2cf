package dev.jpamigrations.processor;

import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.processor.rule.Finding.Place;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Prints findings at the element, annotation and value concerned, so that an editor underlines the right token. */
final class FindingReporter {

    private final Elements elements;
    private final Messager messager;
    private final TypeLookup lookup;

    FindingReporter(Elements elements, Messager messager) {
        this.elements = elements;
        this.messager = messager;
        this.lookup = new TypeLookup(elements);
    }

    void report(Finding finding) {
        Kind kind = finding.severity() == Finding.Severity.ERROR ? Kind.ERROR : Kind.WARNING;
        Optional<Element> element = element(finding.place());
        if (element.isEmpty()) {
            messager.printMessage(kind, finding.toString());
            return;
        }
        Optional<? extends AnnotationMirror> annotation = annotation(element.get(), finding.place());
        if (annotation.isEmpty()) {
            messager.printMessage(kind, finding.toString(), element.get());
            return;
        }
        Optional<AnnotationValue> value = value(annotation.get(), finding.place());
        if (value.isEmpty()) {
            messager.printMessage(kind, finding.toString(), element.get(), annotation.get());
        } else {
            messager.printMessage(kind, finding.toString(), element.get(), annotation.get(), value.get());
        }
    }

    private Optional<Element> element(Place place) {
        Optional<TypeElement> type = lookup.find(place.type());
        return type.flatMap(found -> place.attribute().isEmpty() ? Optional.empty() : member(found, place))
                .or(() -> type);
    }

    private Optional<Element> member(TypeElement type, Place place) {
        String capitalised = Character.toUpperCase(place.attribute().charAt(0))
                + place.attribute().substring(1);
        return Stream.of(place.attribute(), "get" + capitalised, "is" + capitalised)
                .flatMap(name -> type.getEnclosedElements().stream()
                        .filter(member -> member.getSimpleName().contentEquals(name)))
                .map(Element.class::cast)
                .findFirst();
    }

    private Optional<? extends AnnotationMirror> annotation(Element element, Place place) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> elements.getBinaryName(
                                (TypeElement) mirror.getAnnotationType().asElement())
                        .contentEquals(place.annotation()))
                .findFirst();
    }

    private static Optional<AnnotationValue> value(AnnotationMirror annotation, Place place) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values = annotation.getElementValues();
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(place.member()))
                .map(Map.Entry::getValue)
                .map(AnnotationValue.class::cast)
                .findFirst();
    }
}

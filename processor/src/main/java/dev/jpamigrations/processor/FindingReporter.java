package dev.jpamigrations.processor;

import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.processor.rule.Finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Prints findings at the element, annotation and value concerned, so that an editor underlines the right token. */
final class FindingReporter {

    /** One step of the path to an annotation's member: {@code uniqueConstraints[0]}. */
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

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
        Member member = member(annotation.get(), finding.place().member());
        if (member.value().isEmpty()) {
            messager.printMessage(kind, finding.toString(), element.get(), member.annotation());
        } else {
            messager.printMessage(
                    kind,
                    finding.toString(),
                    element.get(),
                    member.annotation(),
                    member.value().get());
        }
    }

    private Optional<Element> element(Place place) {
        Optional<TypeElement> type = lookup.find(place.type());
        return type.flatMap(found -> place.attribute().isEmpty() ? Optional.empty() : member(found, place))
                .or(() -> type);
    }

    /** The field or getter of an attribute; where there are both, the one with the annotation. */
    private Optional<Element> member(TypeElement type, Place place) {
        String capitalised = Character.toUpperCase(place.attribute().charAt(0))
                + place.attribute().substring(1);
        List<Element> members = Stream.of(place.attribute(), "get" + capitalised, "is" + capitalised)
                .flatMap(name -> type.getEnclosedElements().stream()
                        .filter(member -> member.getSimpleName().contentEquals(name)))
                .map(Element.class::cast)
                .toList();
        return members.stream()
                .filter(member -> annotation(member, place).isPresent())
                .findFirst()
                .or(() -> members.stream().findFirst());
    }

    private Optional<? extends AnnotationMirror> annotation(Element element, Place place) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> elements.getBinaryName(
                                (TypeElement) mirror.getAnnotationType().asElement())
                        .contentEquals(place.annotation()))
                .findFirst();
    }

    /**
     * A member of an annotation.
     *
     * @param annotation the annotation that has it; a nested one where the path leads there
     * @param value its value, empty where none is written
     */
    private record Member(AnnotationMirror annotation, Optional<AnnotationValue> value) {}

    private static Member member(AnnotationMirror annotation, String path) {
        Member member = new Member(annotation, Optional.empty());
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            Object nested = member.value().map(AnnotationValue::getValue).orElse("");
            AnnotationMirror holder = nested instanceof AnnotationMirror mirror ? mirror : member.annotation();
            Optional<AnnotationValue> value = value(holder, step.group(1));
            if (step.group(2) != null) {
                int index = Integer.parseInt(step.group(2));
                value = value.flatMap(array -> element(array, index));
            }
            member = new Member(holder, value);
        }
        return member;
    }

    private static Optional<AnnotationValue> value(AnnotationMirror annotation, String name) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .findFirst()
                .map(entry -> entry.getValue());
    }

    private static Optional<AnnotationValue> element(AnnotationValue array, int index) {
        return array.getValue() instanceof List<?> values && values.get(index) instanceof AnnotationValue value
                ? Optional.of(value)
                : Optional.empty();
    }
}

package dev.jpamigrations.processor.rule;

/**
 * What the processor has to tell about a managed type.
 *
 * @param code the stable word by which it is found in the documentation and silenced: {@code EntityWithoutId}
 * @param severity how grave it is
 * @param place what it is about
 * @param fact one sentence that says what is the case
 * @param advice one sentence that says what to do
 */
public record Finding(String code, Severity severity, Place place, String fact, String advice) {

    static Finding error(String code, Place place, String fact, String advice) {
        return new Finding(code, Severity.ERROR, place, fact, advice);
    }

    static Finding warning(String code, Place place, String fact, String advice) {
        return new Finding(code, Severity.WARNING, place, fact, advice);
    }

    /** How grave a finding is. */
    public enum Severity {
        /** Hibernate or PostgreSQL would refuse, or the model would be wrong. */
        ERROR,
        /** Worth a look. */
        WARNING
    }

    /**
     * What a finding is about, as precisely as is known.
     *
     * @param type the binary name of the type; empty for the compilation as a whole
     * @param attribute the name of the attribute, empty for the type itself
     * @param annotation the binary name of the annotation, empty for the type or attribute itself
     * @param member the member of the annotation, a path such as {@code uniqueConstraints[0].name} for what is nested in it;
     *     empty for the annotation itself
     */
    public record Place(String type, String attribute, String annotation, String member) {

        /** A type as a whole. */
        public static Place type(String type) {
            return new Place(type, "", "", "");
        }

        /** An attribute as a whole. */
        public static Place attribute(String type, String attribute) {
            return new Place(type, attribute, "", "");
        }

        /** The same place, narrowed to the member of an annotation there. */
        public Place at(String narrowerAnnotation, String narrowerMember) {
            return new Place(type, attribute, narrowerAnnotation, narrowerMember);
        }
    }

    /** {@code [Code] fact Advice}: how a compiler prints it at the place concerned. */
    @Override
    public String toString() {
        return "[" + code + "] " + fact + (advice.isEmpty() ? "" : " " + advice);
    }
}

package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.TypeUse;
import java.util.Optional;

/** The JDBC types that are asked for instead of those that Java types recommend. */
final class WantedTypes {

    /** {@code org.hibernate.type.SqlTypes#ARRAY}: what arrays and collections of basic values are anyway. */
    private static final long ARRAY = 2003;

    private final BasicTypes types;
    private final HibernateSettings settings;
    private final DocumentTypes documents;

    WantedTypes(BasicTypes types, HibernateSettings settings, DocumentTypes documents) {
        this.types = types;
        this.settings = settings;
        this.documents = documents;
    }

    /** The type that is written, or that a setting or another attribute of the same Java type asks for. */
    Optional<JdbcType> of(TypeUse type, AnnotationSet annotations, Location location) {
        Optional<JdbcType> byClass = annotations
                .find(Orm.JDBC_TYPE)
                .flatMap(annotation -> annotation.type("value"))
                .flatMap(named -> JdbcTypeClasses.of(named.name()));
        if (byClass.isPresent()) {
            return byClass;
        }
        Optional<AnnotationView> byCode = annotations.find(Orm.JDBC_TYPE_CODE);
        if (byCode.isEmpty()) {
            Optional<JdbcType> preferred = type.isArray() ? Optional.empty() : settings.preferred(type.name());
            return preferred.or(() -> document(type, annotations));
        }
        long code = byCode.get().whole("value", 0);
        if (code == ARRAY && BasicValues.element(type).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(JdbcType.ofCode(code)
                .orElseThrow(
                        () -> UnmappableException.type(location, "the JDBC type code " + code + " is not supported.")));
    }

    /** The type whose code is written, if there is such a type. */
    static Optional<JdbcType> byCode(AnnotationSet annotations) {
        return annotations.find(Orm.JDBC_TYPE_CODE).flatMap(code -> JdbcType.ofCode(code.whole("value", 0)));
    }

    /** The type that values of a Java type have since another attribute made documents of them. */
    Optional<JdbcType> document(TypeUse type, AnnotationSet annotations) {
        boolean hasOwnType = annotations.hasAny(Jpa.LOB, Jpa.TEMPORAL)
                || types.of(RecommendedTypes.javaName(type)).isPresent();
        return hasOwnType ? Optional.empty() : documents.of(type);
    }
}

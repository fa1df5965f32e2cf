package dev.jpamigrations.mapping;

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
    Optional<JdbcType> of(TypeUse type, AnnotationSet annotations) {
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
        return JdbcType.ofCode(code(byCode.get()));
    }

    /**
     * Whether a code is written for which Hibernate has a type of its own only with another library, {@code SqlTypes.VECTOR} for
     * instance.
     */
    static boolean isUnknownCode(TypeUse type, AnnotationSet annotations) {
        return annotations
                .find(Orm.JDBC_TYPE_CODE)
                .map(WantedTypes::code)
                .filter(code -> code != ARRAY || BasicValues.element(type).isEmpty())
                .filter(code -> JdbcType.ofCode(code).isEmpty())
                .isPresent();
    }

    private static long code(AnnotationView jdbcTypeCode) {
        return jdbcTypeCode.whole("value", 0);
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

package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Annotations that take the place of others where the database is PostgreSQL ({@code @DialectOverride},
 * {@code BinderHelper#getOverridableAnnotation}).
 */
final class DialectOverrides {

    private static final String PREFIX = "org.hibernate.annotations.DialectOverride$";
    private static final Set<String> DIALECTS =
            Set.of("org.hibernate.dialect.Dialect", "org.hibernate.dialect.PostgreSQLDialect");

    /** What is looked for only where there is one for all databases ({@code ColumnsBuilder#extractMetadata}). */
    private static final Set<String> NEEDING_ONE = Set.of(Orm.FORMULA, Orm.JOIN_FORMULA);

    private final long version;

    /**
     * @param version the major version of the server, 0 where it is not known: then it is a new one
     */
    DialectOverrides(int version) {
        this.version = version == 0 ? Integer.MAX_VALUE - 1 : version;
    }

    /** The types with the annotations that count. */
    List<ManagedType> applied(List<ManagedType> types) {
        return types.stream().map(this::applied).toList();
    }

    private ManagedType applied(ManagedType type) {
        return type.withAnnotations(counting(type.annotations()))
                .withAttributes(type.attributes().stream()
                        .map(attribute -> attribute.withAnnotations(counting(attribute.annotations())))
                        .toList());
    }

    private List<AnnotationUse> counting(List<AnnotationUse> written) {
        if (written.stream().noneMatch(use -> use.type().startsWith(PREFIX))) {
            return written;
        }
        List<AnnotationUse> counting = new ArrayList<>(written);
        written.stream()
                .filter(use -> use.type().startsWith(PREFIX))
                .flatMap(DialectOverrides::single)
                .filter(this::isForThisDatabase)
                .flatMap(override -> override.nested("override").stream())
                .map(AnnotationView::use)
                .filter(override -> !NEEDING_ONE.contains(override.type()) || has(written, override.type()))
                .forEach(override -> {
                    counting.removeIf(use -> use.type().equals(override.type()));
                    counting.add(override);
                });
        return counting;
    }

    private static boolean has(List<AnnotationUse> uses, String type) {
        return uses.stream().anyMatch(use -> use.type().equals(type));
    }

    /** The one, or those in a container of several. */
    private static Stream<AnnotationView> single(AnnotationUse use) {
        AnnotationView view = new AnnotationView(use);
        return use.values().containsKey("override") ? Stream.of(view) : view.list("value").stream();
    }

    private boolean isForThisDatabase(AnnotationView override) {
        boolean isDialect = override.type("dialect")
                .map(TypeUse::name)
                .filter(DIALECTS::contains)
                .isPresent();
        return isDialect
                && version < major(override, "before", Integer.MAX_VALUE)
                && version >= major(override, "sameOrAfter", 0);
    }

    private static long major(AnnotationView override, String limit, long none) {
        return override.nested(limit).map(each -> each.whole("major", none)).orElse(none);
    }
}

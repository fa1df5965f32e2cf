package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.Optional;
import java.util.Set;

/**
 * The second column of a value whose offset is kept ({@code @TimeZoneStorage}, {@code TimeZoneStorageHelper},
 * {@code AbstractPropertyHolder#createTimeZoneColumn}).
 */
final class TimeZoneColumns {

    private static final String SUFFIX = "_tz";

    /** The types that know of a zone ({@code TimeZoneStorageHelper#isTemporalWithTimeZoneClass}). */
    private static final Set<String> ZONED =
            Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");

    private TimeZoneColumns() {}

    /** Whether the offset has a column of its own. PostgreSQL keeps none itself, so AUTO means the same as COLUMN. */
    static boolean isWanted(BindingContext context, Property property) {
        boolean usually = ZONED.contains(property.type().name())
                && context.settings().zoneStorage() == HibernateSettings.ZoneStorage.COLUMN;
        return property.annotations()
                .find(Orm.TIME_ZONE_STORAGE)
                .map(storage -> storage.constant("value", "AUTO"))
                .map(storage -> storage.equals("COLUMN") || storage.equals("AUTO"))
                .orElse(usually);
    }

    /**
     * Whether the value is not stored at all: value and offset are fields of a class of Hibernate, which has no getters
     * ({@code OffsetDateTimeCompositeUserType.OffsetDateTimeEmbeddable}).
     */
    static boolean isLost(BindingContext context, Property property) {
        return isWanted(context, property) && property.access() == Access.PROPERTY;
    }

    /** A column that has no name of its own accepts null, whatever else it says. */
    static ColumnSpec valueSpec(ColumnSpec spec) {
        return spec.name().isEmpty() ? spec.withNullable(true) : spec;
    }

    /** The column of the offset, in seconds. */
    static ColumnDraft offset(BindingContext context, Property property, ColumnDraft value, Place place) {
        Optional<AnnotationView> annotation = property.annotations().find(Orm.TIME_ZONE_COLUMN);
        ColumnSpec spec = ColumnSpec.of(annotation);
        BasicValue seconds = context.basicValues()
                .resolve(
                        TypeUse.ofClass("java.lang.Integer"),
                        AnnotationSet.EMPTY,
                        Optional.empty(),
                        AutoApply.NONE,
                        spec,
                        property.location());
        Identifier logical =
                context.names().logical(spec.name().isEmpty() ? value.logical().text() + SUFFIX : spec.name());
        return new ColumnDraft(
                logical,
                context.names().physical(logical),
                seconds.columnType(spec),
                value.isNullable(),
                place,
                property.location());
    }
}

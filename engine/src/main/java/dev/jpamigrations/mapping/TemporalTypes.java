package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code @Temporal} makes of a value ({@code InferredBasicValueResolver#fromTemporal}). */
final class TemporalTypes {

    private static final String DATE = "DATE";
    private static final String TIME = "TIME";
    private static final String TIMESTAMP = "TIMESTAMP";

    /** Types that keep their own column where this is asked for, which has another name. */
    private static final Map<String, String> OF_ITSELF = Map.of(
            "java.time.Instant", TIMESTAMP,
            "java.time.OffsetDateTime", TIMESTAMP,
            "java.time.ZonedDateTime", TIMESTAMP,
            "java.time.OffsetTime", TIME);

    /** What may be asked of a type; at others the annotation says nothing ({@code TemporalJavaType#resolveTypeForPrecision}). */
    private static final Map<String, Set<String>> PRECISIONS = Map.ofEntries(
            Map.entry("java.util.Date", Set.of(DATE, TIME, TIMESTAMP)),
            Map.entry("java.util.Calendar", Set.of(DATE, TIME, TIMESTAMP)),
            Map.entry("java.time.Instant", Set.of(DATE, TIME, TIMESTAMP)),
            Map.entry("java.sql.Date", Set.of(DATE)),
            Map.entry("java.sql.Time", Set.of(TIME)),
            Map.entry("java.sql.Timestamp", Set.of(TIMESTAMP)),
            Map.entry("java.time.LocalDate", Set.of(DATE)),
            Map.entry("java.time.LocalTime", Set.of(TIME)),
            Map.entry("java.time.OffsetTime", Set.of(TIME)),
            Map.entry("java.time.LocalDateTime", Set.of(TIMESTAMP)),
            Map.entry("java.time.OffsetDateTime", Set.of(TIMESTAMP)),
            Map.entry("java.time.ZonedDateTime", Set.of(TIMESTAMP)));

    private final HibernateVersion hibernate;

    TemporalTypes(HibernateVersion hibernate) {
        this.hibernate = hibernate;
    }

    /**
     * The type that the annotation gives a value, if it does.
     *
     * @param type the Java type
     * @throws UnmappableException where Hibernate refuses what it asks for
     */
    Optional<JdbcType> of(String type, AnnotationSet annotations, Location location) {
        Set<String> possible = PRECISIONS.getOrDefault(type, Set.of());
        String precision = annotations
                .find(Jpa.TEMPORAL)
                .map(annotation -> annotation.constant("value", TIMESTAMP))
                .orElse(null);
        if (precision == null || possible.isEmpty() || precision.equals(OF_ITSELF.get(type))) {
            return Optional.empty();
        }
        if (!possible.contains(precision) && !isDateOfTimestamp(type, precision)) {
            throw UnmappableException.mapping(
                    location,
                    "@Temporal asks for a " + precision + " of " + type + "; Hibernate refuses to start.",
                    "Remove it, or declare the attribute with a type that has one.");
        }
        return Optional.of(JdbcType.valueOf(precision));
    }

    /** Hibernate 6 knows the date of a {@code Timestamp} ({@code JdbcTimestampJavaType#forDatePrecision}). */
    private boolean isDateOfTimestamp(String type, String precision) {
        return type.equals("java.sql.Timestamp") && precision.equals(DATE) && !hibernate.isAtLeast(7, 0);
    }
}

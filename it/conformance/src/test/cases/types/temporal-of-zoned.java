@Entity
class Event {
    @Id
    Long id;

    @Temporal(TemporalType.TIMESTAMP)
    Instant moment;

    @Temporal(TemporalType.TIMESTAMP)
    OffsetDateTime placed;

    @Temporal(TemporalType.TIMESTAMP)
    ZonedDateTime zoned;

    @Temporal(TemporalType.TIMESTAMP)
    LocalDateTime local;

    @Temporal(TemporalType.TIME)
    LocalTime time;

    @Temporal(TemporalType.DATE)
    LocalDate date;
}

@Entity class Times {
    @Id long id; Instant instant; OffsetDateTime odt; ZonedDateTime zdt; LocalDateTime ldt; LocalDate ld; LocalTime lt; OffsetTime ot;
    java.util.Date date; Calendar calendar; java.sql.Timestamp ts; java.sql.Date sqlDate; java.sql.Time sqlTime; Duration duration;
    @Temporal(TemporalType.DATE) java.util.Date onlyDate; @Temporal(TemporalType.TIME) java.util.Date onlyTime;
}

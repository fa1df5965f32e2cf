@Entity class T {
    @Id long id;
    @Temporal(TemporalType.DATE) String text;
    @Temporal(TemporalType.TIMESTAMP) long number;
    @Temporal(TemporalType.TIME) java.time.Duration duration;
    @Temporal(TemporalType.TIMESTAMP) Kind kind;
    @Temporal(TemporalType.TIMESTAMP) @Column(nullable = false) java.time.LocalDateTime local;
    @Temporal(TemporalType.DATE) java.time.Instant instant;
    @Temporal(TemporalType.TIME) java.util.GregorianCalendar calendar;
    @Temporal(TemporalType.DATE) java.sql.Date day;
    @Temporal(TemporalType.TIMESTAMP) java.sql.Timestamp moment;
    @ElementCollection @Temporal(TemporalType.DATE) java.util.Set<String> texts;
    enum Kind { A, B }
}

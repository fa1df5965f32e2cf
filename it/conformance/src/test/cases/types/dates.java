@Entity class P { @Id long id; Instant a; OffsetDateTime b; ZonedDateTime c; LocalDateTime d; LocalDate e; LocalTime f; OffsetTime g; Month h; DayOfWeek i; Year j; }

@Entity class Seconds { @Id long id; @FractionalSeconds(3) Instant a; @FractionalSeconds(0) LocalTime b; @FractionalSeconds(2) LocalDateTime c; }

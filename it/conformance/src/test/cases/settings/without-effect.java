@Entity
class P {
    @Id @GeneratedValue long id; String text; char letter; char[] letters; @Lob String large; @Lob char[] chars; List<String> several; @Column(length = 9) String brief;
    Instant a; LocalDate b; LocalTime c; LocalDateTime d; OffsetDateTime e; ZonedDateTime f; OffsetTime g;
    @ElementCollection Map<String, LocalDate> map;
}

@Entity
class Sample {
    @Id
    Long id;

    OffsetDateTime dateTime;

    OffsetTime timeOfDay;
}

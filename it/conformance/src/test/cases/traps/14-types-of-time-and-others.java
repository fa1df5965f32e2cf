@Entity
class Sample {
    @Id
    Long id;

    Duration duration;

    Year yearOf;

    Period period;

    YearMonth month;

    java.net.URI address;
}

@Entity
class Sample {
    @Id
    Long id;

    @Embedded
    Point point;
}

@Embeddable
class Point {
    int x;
}

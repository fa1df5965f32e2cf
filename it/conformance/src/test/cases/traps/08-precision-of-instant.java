@Entity
class Sample {
    @Id
    Long id;

    @Column(precision = 3)
    Instant moment;
}

@Entity
class Sample {
    @Id
    Long id;

    @Column(precision = 10)
    double d;
}

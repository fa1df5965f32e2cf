@Entity
class Sample {
    @Id
    Long id;

    @Column(precision = 10, scale = 2)
    double d;
}

@Entity
class Sample {
    @Id
    Long id;

    @Column(precision = 16)
    double d;
}

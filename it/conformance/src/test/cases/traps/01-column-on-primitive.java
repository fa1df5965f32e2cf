@Entity
class Sample {
    @Id
    Long id;

    @Column(name = "n")
    int written;

    int plain;
}

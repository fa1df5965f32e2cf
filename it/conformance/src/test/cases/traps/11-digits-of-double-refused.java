@Entity
class Sample {
    @Id
    Long id;

    @Digits(integer = 8, fraction = 2)
    Double d;
}

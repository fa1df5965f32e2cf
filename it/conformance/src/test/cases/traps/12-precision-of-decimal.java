@Entity
class Sample {
    @Id
    Long id;

    @Column(precision = 10)
    BigDecimal whole;

    @Column(scale = 4)
    BigDecimal scaled;
}

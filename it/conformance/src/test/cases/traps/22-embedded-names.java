@Entity
class Sample {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "zip", column = @Column(name = "z"))
    Address work;
}

@Embeddable
class Address {
    @Column(length = 5, nullable = false)
    String zip;

    @Column(length = 80, nullable = false)
    String street;
}

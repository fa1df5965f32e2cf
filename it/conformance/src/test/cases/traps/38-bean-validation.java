@Entity
class Sample {
    @Id
    Long id;

    @Size(max = 100)
    @Column(length = 50)
    String sized;

    @NotNull
    String required;

    @Min(3)
    int least;

    @Positive
    int positive;

    Part part;
}

@Embeddable
class Part {
    @NotNull
    String inPart;
}

@Entity
class SampleSub extends Sample {
    @NotNull
    String inSubclass;
}

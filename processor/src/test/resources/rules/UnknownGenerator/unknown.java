import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "number") // [UnknownGenerator] warning
    long id;
}

@Entity
@SequenceGenerator(name = "numbers")
class Offer {
    @Id
    @GeneratedValue(
            generator = "offering") // [UnknownGenerator] warning
    long id;
}

@Entity
class Line {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "lines") // [UnknownGenerator] warning
    long id;
}

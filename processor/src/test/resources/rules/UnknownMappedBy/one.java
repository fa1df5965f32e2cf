import jakarta.persistence.*;

@Entity
class Customer {
    @Id long id;

    @OneToOne(
            mappedBy = "buyer") // [UnknownMappedBy]
    Purchase order;
}

@Entity
class Purchase {
    @Id long id;
}

import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @OneToMany(mappedBy = "parties.buyer") // [UnknownMappedBy]
    List<Purchase> orders;
}

@Entity
class Purchase {
    @Id long id;
    Parties parties;
}

@Embeddable
class Parties {
    @ManyToOne
    Customer customer;
}

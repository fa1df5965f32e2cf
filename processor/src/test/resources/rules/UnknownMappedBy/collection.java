import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @OneToMany(mappedBy = "buyer") // [UnknownMappedBy]
    List<Purchase> orders;
}

@Entity
class Purchase {
    @Id long id;

    @ManyToOne
    Customer customer;
}

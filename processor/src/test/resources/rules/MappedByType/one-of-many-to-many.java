import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @ManyToMany(mappedBy = "customer") // [MappedByType] warning
    List<Purchase> orders;
}

@Entity
class Purchase {
    @Id long id;

    @ManyToOne Customer customer;
}

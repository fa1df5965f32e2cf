import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @OneToMany(mappedBy = "customer") // [MappedByType] warning
    List<Purchase> orders;
}

@Entity
class Purchase {
    @Id long id;

    @ManyToMany List<Customer> customer;
}

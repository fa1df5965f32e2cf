import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @OneToOne(mappedBy = "customer") // [MappedByType]
    Purchase order;
}

@Entity
class Purchase {
    @Id long id;

    @OneToMany List<Customer> customer;
}

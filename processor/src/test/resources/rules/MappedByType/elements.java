import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @OneToMany(mappedBy = "customer") // [MappedByType]
    List<Purchase> orders;
}

@Entity
class Purchase {
    @Id long id;

    @ElementCollection List<String> customer;
}

import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @OneToMany(mappedBy = "customer") // [UnknownMappedBy]
    List<Purchase> orders;
}

@Entity
class Purchase {
    @Id long id;

    @ManyToOne
    Customer getCustomer() {
        return null;
    }

    void setCustomer(Customer customer) {}
}

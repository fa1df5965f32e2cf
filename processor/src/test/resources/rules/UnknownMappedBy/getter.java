import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    long id;
    List<Purchase> orders;

    @Id
    long getId() {
        return id;
    }

    void setId(long id) {}

    @OneToMany(mappedBy = "buyer") // [UnknownMappedBy]
    List<Purchase> getOrders() {
        return orders;
    }

    void setOrders(List<Purchase> orders) {}
}

@Entity
class Purchase {
    @Id long id;
}

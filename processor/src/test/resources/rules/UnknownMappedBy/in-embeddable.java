import jakarta.persistence.*;
import java.util.List;

@Entity
class Customer {
    @Id long id;
    Orders orders;
}

@Embeddable
class Orders {
    @OneToMany(mappedBy = "buyer") // [UnknownMappedBy]
    List<Purchase> all;
}

@Entity
class Purchase {
    @Id long id;
}

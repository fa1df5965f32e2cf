import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Key.class)
class Customer {
    @Id long tenant;
    @Id long number;
}

class Key implements Serializable {
    long tenant;
    long number;
}

@Entity
class Purchase {
    @Id long id;

    @ManyToOne
    @JoinColumn(name = "tenant", referencedColumnName = "tenant")
    @JoinColumn(name = "buyer", referencedColumnName = "number")
    Customer buyer;

    @ManyToOne
    @JoinColumn(name = "tenant", referencedColumnName = "tenant")
    @JoinColumn(name = "payer", referencedColumnName = "number")
    Customer payer; // [DuplicateColumn]
}

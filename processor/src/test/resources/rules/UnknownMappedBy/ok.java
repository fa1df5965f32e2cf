import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;

@Entity
class Customer {
    @Id long id;

    @OneToMany(mappedBy = "customer")
    List<Purchase> orders;

    @OneToMany(mappedBy = "parties.buyer")
    List<Purchase> bought;

    @OneToOne(mappedBy = "latestOf")
    Purchase latest;

    @OneToMany(mappedBy = "key.customer")
    List<Line> lines;
}

@MappedSuperclass
abstract class Document {
    @ManyToOne
    Customer customer;
}

@Entity
@Table(name = "orders")
class Purchase extends Document {
    @Id long id;

    Parties parties;

    @OneToOne
    Customer latestOf;
}

@Embeddable
class Parties extends Buyer {}

@MappedSuperclass
class Buyer {
    @ManyToOne
    Customer buyer;
}

@Entity
class Line {
    @EmbeddedId
    Key key;

    @Embeddable
    static class Key implements Serializable {
        @ManyToOne
        Customer customer;

        int number;
    }
}

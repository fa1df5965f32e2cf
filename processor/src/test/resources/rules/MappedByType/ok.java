import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;

interface Party {}

@MappedSuperclass
abstract class Base {
    @OneToMany(mappedBy = "mapped")
    List<Purchase> mapped;
}

@Entity
class Customer extends Base implements Party {
    @Id long id;

    @OneToMany(mappedBy = "customer")
    List<Purchase> orders;

    @OneToMany(mappedBy = "special")
    List<Purchase> specials;

    @OneToMany(mappedBy = "any")
    List<Purchase> anyOrders;

    @OneToMany(mappedBy = "one")
    List<Purchase> ones;

    @OneToOne(mappedBy = "customer")
    Purchase latest;

    @ManyToMany(mappedBy = "all")
    List<Purchase> purchases;

    @OneToMany(mappedBy = "generic")
    List<Purchase> generics;

    @OneToMany(mappedBy = "key.customer")
    List<Line> lines;
}

@Entity
class Special extends Customer {
    @OneToMany(mappedBy = "customer")
    List<Purchase> more;
}

@Entity
class Other extends Customer {
    @OneToMany(mappedBy = "special")
    List<Purchase> ofSibling;
}

@MappedSuperclass
abstract class Document<P> {
    @ManyToOne
    P generic;
}

@Entity
@Table(name = "orders")
class Purchase extends Document<Customer> {
    @Id long id;

    @ManyToOne
    Customer customer;

    @ManyToOne
    Customer mapped;

    @ManyToOne
    Special special;

    @ManyToOne(targetEntity = Customer.class)
    Party any;

    @OneToOne
    Customer one;

    @ManyToMany
    List<Customer> all;
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

import jakarta.persistence.*;

@Entity
class Customer {
    @Id long id;

    @OneToOne(mappedBy = "customer") // [MappedByType]
    Purchase order;
}

@Entity
class Purchase {
    @Id long id;

    @OneToOne Supplier customer;
}

@Entity
class Supplier {
    @Id long id;
}

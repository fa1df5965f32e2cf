import jakarta.persistence.*;

@Entity
@Table(
        schema = "sales",
        name = "ORDERS") // [SharedTable]
class Purchase {
    @Id long id;
}

@Entity
@Table(schema = "sales") // [SharedTable]
class Orders {
    @Id long id;
}

@Entity
@Table(name = "orders")
class Elsewhere {
    @Id long id;
}

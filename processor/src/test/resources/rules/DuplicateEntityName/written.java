import jakarta.persistence.*;

@Entity // [DuplicateEntityName]
@Table(name = "orders")
class Purchase {
    @Id long id;
}

@Entity(
        name = "Purchase") // [DuplicateEntityName]
@Table(name = "buying")
class Buying {
    @Id long id;
}

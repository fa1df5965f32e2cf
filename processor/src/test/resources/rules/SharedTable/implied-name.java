import jakarta.persistence.*;

@Entity // an annotation that is not written cannot be pointed at
class Customer { // [SharedTable]
    @Id long id;
}

@Entity
@Table(name = "Customer") // [SharedTable]
class Buyer {
    @Id long id;
}

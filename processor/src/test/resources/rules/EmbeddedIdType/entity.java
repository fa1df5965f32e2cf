import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase {
    @EmbeddedId // [EmbeddedIdType]
    Customer id;
}

@Entity
class Customer implements Serializable {
    @Id long id;
}

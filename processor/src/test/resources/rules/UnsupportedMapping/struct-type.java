import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
class Purchase {
    @Id long id;
    Money price;
}

@Embeddable
@Struct(name = "money") // [UnsupportedMapping] warning
class Money {
    int amount;
}

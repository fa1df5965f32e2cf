import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
class Purchase {
    @Id long id;
    Money price;
    Money cost;
    @Struct(name = "place") Place origin;
    @Struct(name = "place") @Embedded Place target;
}

@Embeddable
@Struct(name = "cash")
class Money {
    int amount;
}

@Embeddable
class Place {
    String street;
}

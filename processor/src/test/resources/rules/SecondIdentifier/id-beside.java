import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase {
    @Id long id;

    @EmbeddedId // [SecondIdentifier]
    Key key;
}

@Embeddable
class Key implements Serializable {
    long number;
}

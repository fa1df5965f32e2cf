import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Key.class) // [SecondIdentifier]
class Purchase {
    @EmbeddedId
    Key key;
}

@Embeddable
class Key implements Serializable {
    long number;
}

import jakarta.persistence.*;
import java.io.Serializable;

@MappedSuperclass
abstract class Base {
    @Id long id;
}

@Entity
class Purchase extends Base {
    @EmbeddedId // [SecondIdentifier]
    Key key;
}

@Embeddable
class Key implements Serializable {
    long number;
}

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase {
    @EmbeddedId
    Key key;

    @EmbeddedId // [SecondIdentifier]
    @AttributeOverride(name = "number", column = @Column(name = "other"))
    Key other;
}

@Embeddable
class Key implements Serializable {
    long number;
}

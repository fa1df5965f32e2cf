import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase {
    @EmbeddedId // [EmbeddedIdType]
    Key id;
}

@Embeddable
class Key implements Serializable {
    long number;
    @Version int version;
}

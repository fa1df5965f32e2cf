import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase {
    @EmbeddedId // [EmbeddedIdType]
    Key id;
}

@Embeddable
class Key implements Serializable {
    transient int cached;
}

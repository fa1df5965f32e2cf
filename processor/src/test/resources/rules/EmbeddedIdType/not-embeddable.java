import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase {
    @EmbeddedId // [EmbeddedIdType] warning
    Key id;
}

class Key implements Serializable {
    long number;
}

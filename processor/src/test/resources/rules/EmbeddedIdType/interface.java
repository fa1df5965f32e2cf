import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase {
    @EmbeddedId // [EmbeddedIdType]
    Key id;
}

interface Key extends Serializable {
    long getNumber();
}

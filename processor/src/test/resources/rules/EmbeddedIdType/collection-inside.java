import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;

@Entity
class Purchase {
    @EmbeddedId // [EmbeddedIdType]
    Key id;
}

@Embeddable
class Key implements Serializable {
    long number;
    @ElementCollection List<String> texts;
}

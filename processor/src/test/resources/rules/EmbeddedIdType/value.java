import jakarta.persistence.*;

@Entity
class Purchase {
    @EmbeddedId // [EmbeddedIdType]
    String id;
}

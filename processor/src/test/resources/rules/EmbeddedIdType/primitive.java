import jakarta.persistence.*;

@Entity
class Purchase {
    @EmbeddedId // [EmbeddedIdType]
    long id;
}

import jakarta.persistence.*;

@Entity
class Purchase {
    @EmbeddedId // [EmbeddedIdType]
    Key id;
}

enum Key {
    ONE
}

import jakarta.persistence.*;

@MappedSuperclass
abstract class Base<K> {
    @EmbeddedId // [EmbeddedIdType]
    K id;
}

@Entity
class Purchase extends Base<Long> {}

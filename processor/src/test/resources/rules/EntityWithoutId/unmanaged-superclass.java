import jakarta.persistence.*;

/** Its state is not persistent, its identifier neither. */
class Unmanaged {
    @Id long id;
}

@Entity
class Purchase extends Unmanaged { // [EntityWithoutId]
    String name;
}

import jakarta.persistence.*;

@Entity
class Purchase { // [EntityWithoutId]
    Key key;
}

@Embeddable
class Key {
    @Id long id;
}

import jakarta.persistence.*;
import java.io.Serializable;

@MappedSuperclass
abstract class Base<K> {
    @EmbeddedId
    K id;
}

@Entity
class Purchase extends Base<Key> {}

@Embeddable
class Key extends KeyBase {
    @Transient
    @Id
    long cached;
}

@MappedSuperclass
class KeyBase implements Serializable {
    long number;
}

@Entity
class Line {
    @EmbeddedId
    LineKey id;
}

@Embeddable
record LineKey(@ManyToOne Purchase order, int number) implements Serializable {}

@Entity
class Offer {
    OfferKey key;

    @EmbeddedId
    public OfferKey getKey() {
        return key;
    }

    public void setKey(OfferKey key) {
        this.key = key;
    }
}

@Embeddable
class OfferKey implements Serializable {
    public long getNumber() {
        return 0;
    }

    public void setNumber(long number) {}
}

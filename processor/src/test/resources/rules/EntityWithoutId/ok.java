import jakarta.persistence.*;

@MappedSuperclass
abstract class Base<K> {
    K id;

    @Id
    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }
}

class Between extends Base<Long> {}

@Entity
class Purchase extends Between {}

@Entity
class Special extends Purchase {}

/** A field that is read and written through its getter and setter. */
@Entity
class Accessed {
    @Id
    @Access(AccessType.PROPERTY)
    long id;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

@Entity
@Access(AccessType.PROPERTY)
class Mixed {
    @Id
    @Access(AccessType.FIELD)
    long id;
}

@Entity
class Line {
    @EmbeddedId
    Key key;

    @Embeddable
    record Key(long number, int position) {}
}

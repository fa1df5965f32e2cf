import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Purchase {
    @Id
    public long getId() {
        return 0;
    }

    public void setId(long id) {}
}

@Entity
class Special extends Purchase {
    @Override
    @Id
    public long getId() {
        return 1;
    }
}

@Entity
class Line {
    @Id
    @EmbeddedId
    Key key;
}

@Embeddable
class Key implements Serializable {
    long number;
}

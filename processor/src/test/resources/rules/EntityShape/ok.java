import jakarta.persistence.*;

@Entity
abstract class Stored {
    @Id
    private long id;

    @Entity
    static class Nested extends Stored {}
}

import jakarta.persistence.*;

@Entity // [EntityShape] warning
final class Stored {
    @Id
    private long id;
}

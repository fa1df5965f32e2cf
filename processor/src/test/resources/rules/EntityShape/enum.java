import jakarta.persistence.*;

@Entity // [EntityShape] warning
enum Stored {
    ONE;

    @Id
    private long id;
}

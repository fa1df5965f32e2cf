import jakarta.persistence.*;

@Entity // [EntityShape] warning
record Stored(@Id long id) {}

import jakarta.persistence.*;

@Entity
@Access(AccessType.PROPERTY)
class Purchase { // [EntityWithoutId]
    @Id long id;

    String getName() {
        return "";
    }

    void setName(String name) {}
}

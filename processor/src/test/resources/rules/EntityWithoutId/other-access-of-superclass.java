import jakarta.persistence.*;

@MappedSuperclass
@Access(AccessType.PROPERTY)
abstract class Named {
    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

/** Hibernate 6 refuses it, as do 7.0 to 7.3, who look for the identifier of all classes where the topmost one says. */
@Entity
class Purchase extends Named {
    @Id long id;
}

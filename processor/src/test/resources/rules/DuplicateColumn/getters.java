import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    public long getId() {
        return 0;
    }

    public void setId(long id) {}

    @Column(name = "code")
    public String getCode() {
        return "";
    }

    public void setCode(String code) {}

    @Column(name = "code") // [DuplicateColumn]
    public String getText() {
        return "";
    }

    public void setText(String text) {}
}

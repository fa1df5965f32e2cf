import jakarta.persistence.*;

@Entity
@Table(name = "`ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt`")
class Purchase {
    @Id long id;

    @Column(name = "äääääääääääääääääääääääääääääääb", columnDefinition = "varchar(70) default 'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd'")
    String column;

    @Basic
    @Convert(attributeName = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", disableConversion = true)
    String other;
}

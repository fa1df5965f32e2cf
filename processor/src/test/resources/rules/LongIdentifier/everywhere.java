import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(
        name = "t_a_name_that_goes_on_and_on_until_it_is_longer_than_sixty_three_by", // [LongIdentifier] warning
        schema = "s_a_name_that_goes_on_and_on_until_it_is_longer_than_sixty_three_by", // [LongIdentifier] warning
        indexes = @Index(
                name = "i_a_name_that_goes_on_and_on_until_it_is_longer_than_sixty_three_by", // [LongIdentifier] warning
                columnList = "code"),
        uniqueConstraints = {
            @UniqueConstraint(columnNames = "number"),
            @UniqueConstraint(
                    name = "u_a_name_that_goes_on_and_on_until_it_is_longer_than_sixty_three_by", // [LongIdentifier] warning
                    columnNames = "code")
        })
class Purchase {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(
            name = "numbers",
            sequenceName = "q_a_name_that_goes_on_and_on_until_it_is_longer_than_sixty_three_by") // [LongIdentifier] warning
    long id;

    int number;

    String code;

    @Column(name = "c_a_name_that_goes_on_and_on_until_it_is_longer_than_sixty_three_by") // [LongIdentifier] warning
    String column;

    @ManyToOne
    @JoinColumn(
            name = "j_a_name_that_goes_on_and_on_until_it_is_longer_than_sixty_three_by", // [LongIdentifier] warning
            foreignKey = @ForeignKey(
                    name = "f_a_name_that_goes_on_and_on_until_it_is_longer_than_sixty_three_by")) // [LongIdentifier] warning
    Purchase parent;

    @ElementCollection
    @CollectionTable(
            name = "e_a_name_that_goes_on_and_on_until_it_is_longer_than_sixty_three_by") // [LongIdentifier] warning
    Set<String> texts;
}

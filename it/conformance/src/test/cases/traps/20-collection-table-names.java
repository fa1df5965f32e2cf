@Table(name = "tab_two")
@Entity
class Cls2 {
    @Id
    Long id;

    @ElementCollection
    List<String> ec;
}

@Entity
class Sample {
    @Id
    Long id;

    List<String> tags;
}

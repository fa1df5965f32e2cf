@Entity
class Sample {
    @Id
    Long id;

    LocalTime opening;
}

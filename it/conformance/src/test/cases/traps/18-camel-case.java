@Entity
class Sample {
    @Id
    Long id;

    String userID;

    String line1Address;
}

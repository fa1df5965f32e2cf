@Table(name = "UserTab")
@Entity
class Sample {
    @Id
    Long id;

    @Column(name = "userEmail")
    String email;
}

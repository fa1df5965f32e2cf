@Entity
class T {
    @Id
    Long id;

    @Column(unique = true)
    String c;
}

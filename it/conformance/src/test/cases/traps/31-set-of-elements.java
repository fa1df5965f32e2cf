@Entity
class Owner {
    @Id
    Long id;

    @ElementCollection
    Set<String> nullable;

    @ElementCollection
    @Column(nullable = false)
    Set<String> required;
}

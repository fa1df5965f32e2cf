import jakarta.persistence.CascadeType;
@MappedSuperclass class BaseEntity implements Serializable { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Integer id; public Integer getId() { return id; } }
@MappedSuperclass class NamedEntity extends BaseEntity { @Column(name = "name") @NotBlank private String name; }
@MappedSuperclass class Person extends BaseEntity { @Column(name = "first_name") @NotBlank private String firstName; @Column(name = "last_name") @NotBlank private String lastName; }
@Entity @Table(name = "owners") class Owner extends Person { @Column(name = "address") @NotBlank private String address; @Column(name = "city") private String city; @Column(name = "telephone") @NotBlank @Pattern(regexp = "\\d{10}") private String telephone; @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER) @JoinColumn(name = "owner_id") @OrderBy("name") private final List<Pet> pets = new ArrayList<>(); }
@Entity @Table(name = "pets") class Pet extends NamedEntity { @Column(name = "birth_date") private LocalDate birthDate; @ManyToOne @JoinColumn(name = "type_id") private PetType type; @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER) @JoinColumn(name = "pet_id") @OrderBy("visit_date ASC") private final Set<Visit> visits = new LinkedHashSet<>(); }
@Entity @Table(name = "types") class PetType extends NamedEntity { }
@Entity @Table(name = "specialties") class Specialty extends NamedEntity { }
@Entity @Table(name = "vets") class Vet extends Person { @ManyToMany(fetch = FetchType.EAGER) @JoinTable(name = "vet_specialties", joinColumns = @JoinColumn(name = "vet_id"), inverseJoinColumns = @JoinColumn(name = "specialty_id")) private Set<Specialty> specialties; }
@Entity @Table(name = "visits") class Visit extends BaseEntity { @Column(name = "visit_date") private LocalDate date; @NotBlank private String description; }

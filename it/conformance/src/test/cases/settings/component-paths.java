@Embeddable class Geo { double latitude; double longitude; }
@Embeddable class Address { String street; Geo geo; @ManyToOne Country country; @ElementCollection Set<String> lines; @ManyToMany List<Country> visited; @OneToMany @JoinColumn Set<Country> owned; }
@Entity class Country { @Id long id; @Embedded Geo centre; }
@Embeddable class Pair implements Serializable { int first; String second; }
@Entity class Pairs { @EmbeddedId Pair id; @Column(name = "own_name") String named; @ElementCollection List<Geo> places; @ElementCollection @OrderColumn List<Geo> ordered; }
@Entity class Person { @Id @GeneratedValue long id; @Embedded Address homeAddress; @ElementCollection Map<String, Geo> placed; @ElementCollection Map<Country, Integer> counted; @ManyToOne Pairs pairs; @ElementCollection List<Address2> past; @Embedded @AttributeOverride(name = "first", column = @Column(name = "one")) Pair pair; }
@Embeddable class Address2 { String streetName; @Embedded Geo geoPoint; @ManyToOne Country country; }

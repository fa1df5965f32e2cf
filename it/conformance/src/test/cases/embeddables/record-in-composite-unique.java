@Entity class Country { @Id long id; @NaturalId @Embedded Code code; }
@Embeddable record Code(String zone, String area) {}
@Entity class Region { @Id long id; @Column(name = "north") String zone; @Column(name = "west") String area; }
@Entity class City { @ElementCollection Set<Spot> spots; @ManyToOne @JoinColumns({ @JoinColumn(name = "ref_zone", referencedColumnName = "north"), @JoinColumn(name = "ref_area", referencedColumnName = "west") }) Region region; @EmbeddedId Key key; }
@Embeddable record Spot(@Column(nullable = false) String y, @Column(nullable = false) String x) {}
@Embeddable record Key(int second, int first) implements Serializable {}
@Entity class Place { @Id long id; @ElementCollection Set<Spot> spots; @ElementCollection Set<Loose> loose; @ManyToOne City city; @OneToMany Map<Key, Region> regions; }
@Embeddable record Loose(String y, String x) {}

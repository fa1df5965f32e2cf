@Entity class Place { @Id Long id; @ElementCollection Set<Position> positions; @ElementCollection Set<Spot> spots; @ElementCollection Set<Wide> wides; @NaturalId Position natural; }
@Embeddable record Position(String street, Integer house, @Transient String hint, String area) { }
@Embeddable record Spot(@Column(nullable = false) String street, @Column(nullable = false) Integer house, @Transient String hint, @Column(nullable = false) String area) { }
@Embeddable record Wide(String zone, Position position, String block) { }

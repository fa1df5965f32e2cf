@Entity class T { @Id UUID id; @ElementCollection Set<Part> parts; @ElementCollection Set<Single> singles; }
@Embeddable class Part { @Column(nullable = false) List<Double> a; }
@Embeddable class Single { @Column(nullable = false) Double a; }

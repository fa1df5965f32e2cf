@Entity class P { @Id long id; Base b; }
@Embeddable class Base { String base; }
@Embeddable class One extends Base { int one; @Column(nullable = false) String must; }
@Embeddable class Two extends Base { Integer two; @ManyToOne P p; }

@Embeddable class Base { String base; }
@Embeddable class Left2 extends Base { @Column(nullable = false) String lefty; int n; }
@Embeddable class Right2 extends Base { String righty; }
@Entity class P { @Id long id; Base thing; }

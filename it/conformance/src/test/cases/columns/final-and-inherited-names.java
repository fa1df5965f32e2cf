@MappedSuperclass class Base { @Id long id; String same; @Column(length = 9) String twice; }
@Entity class E extends Base { final String x = "y"; String twice; }

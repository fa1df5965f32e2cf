@MappedSuperclass class Base { @Id long id; @Column(name = "annotated_created") Instant created; String by; }
@Entity class E extends Base { @Embedded Part part; }
@Embeddable class Part { @Column(name = "annotated_size") int size; int weight; }

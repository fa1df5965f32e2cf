@MappedSuperclass class Base { @Id long id; String a; String b; @ManyToOne Other other; @ManyToOne Other another; }
@Entity @AttributeOverride(name = "a", column = @Column(name = "annotated_a")) @AttributeOverride(name = "b", column = @Column(name = "annotated_b"))
@AssociationOverride(name = "other", joinColumns = @JoinColumn(name = "annotated_other")) class E extends Base { }
@Entity class Other { @Id long id; }

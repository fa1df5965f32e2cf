@MappedSuperclass class Base { @EmbeddedId Pk id; }
@Embeddable class Pk implements Serializable { String a; long b; }
@Entity @AttributeOverride(name = "id.a", column = @Column(name = "aa", length = 7)) class E extends Base { }

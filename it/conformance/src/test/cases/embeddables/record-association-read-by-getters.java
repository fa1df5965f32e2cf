@MappedSuperclass abstract class Base { Long tag; @Id Long getTag() { return tag; } void setTag(Long value) { tag = value; } }
@Entity class Country extends Base implements Serializable { }
@Entity class Route extends Country { Collection<Ticket> net; @ElementCollection Collection<Ticket> getNet() { return net; } void setNet(Collection<Ticket> value) { net = value; } }
@Embeddable record Ticket(@ManyToOne Country land) { }

@Entity class Parent { @Id long id; }
@Entity class Child { @EmbeddedId ChildId id; @MapsId("parentId") @ManyToOne Parent parent; }
@Embeddable class ChildId implements Serializable { long parentId; int number; }

@Entity class Painting { @Id Long id; }
@Entity class Frame { @EmbeddedId Key key; @OneToOne(optional = false) @PrimaryKeyJoinColumn Painting painting; }
class Key implements Serializable { int wall; int place; }

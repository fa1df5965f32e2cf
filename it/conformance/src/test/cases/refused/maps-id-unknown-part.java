@Entity class T { @EmbeddedId K id; @MapsId("other") @ManyToOne U u; }
@Embeddable class K implements java.io.Serializable { long a; long b; }
@Entity class U { @Id long id; }

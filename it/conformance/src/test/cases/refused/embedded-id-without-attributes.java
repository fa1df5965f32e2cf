@Entity class Account { @EmbeddedId Key id; String name; }
@Embeddable class Key implements Serializable { }

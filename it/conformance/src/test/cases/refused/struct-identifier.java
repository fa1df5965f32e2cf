@Entity class P { @EmbeddedId Key key; String name; }
@Embeddable @Struct(name = "p_key") class Key implements Serializable { int a; String b; }

@MappedSuperclass @Embeddable class Code implements Serializable { String code; }
@Embeddable class CustomerCode extends Code { String company; }
@Entity class Customer { @EmbeddedId CustomerCode id; }

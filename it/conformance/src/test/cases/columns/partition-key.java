@Entity class Reading { @Id @GeneratedValue Long id; @PartitionKey LocalDate day; String sensor; }
@Entity class Sale { @EmbeddedId SaleId id; @PartitionKey String region; int amount; }
@Embeddable class SaleId implements Serializable { int shop; long number; }

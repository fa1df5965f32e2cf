@Entity class Order { @Id long id; }

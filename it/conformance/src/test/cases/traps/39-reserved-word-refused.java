@Entity
class Order {
    @Id
    Long id;
}

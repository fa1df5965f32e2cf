@Embeddable class Item { String name; int amount; }
@Entity class Cart { @Id long id; @ElementCollection @AttributeOverride(name = "name", column = @Column(name = "title", length = 9)) List<Item> bag; @ElementCollection @AttributeOverride(name = "value.name", column = @Column(name = "v_name")) Map<String, Item> map; }

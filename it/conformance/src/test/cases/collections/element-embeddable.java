@Embeddable class Item { String name; @Column(nullable = false) int amount; @ManyToOne T target; }
@Embeddable class Strict { @Column(nullable = false) String a; @Column(nullable = false) int b; }
@Entity class T { @Id long id; }
@Entity class Cart { @Id long id; @ElementCollection List<Item> bag; @ElementCollection Set<Item> set; @ElementCollection Set<Strict> strict; @ElementCollection @OrderColumn(name = "pos") List<Item> list; @ElementCollection Map<String, Item> map; }

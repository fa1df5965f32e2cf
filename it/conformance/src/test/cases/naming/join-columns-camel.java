@Entity class OrderItem { @Id @Column(name = "itemId") Long itemId; @ManyToOne OrderItem parentItem; @ManyToMany Set<OrderItem> relatedItems; @OneToMany @JoinColumn List<OrderItem> subItems; @OneToOne OrderItem nextOne; }
@Entity(name = "Weird") class Normal { @Id long id; @ManyToMany(mappedBy = "weirds") Set<Other1> others; }
@Entity class Other1 { @Id long id; @ManyToMany Set<Normal> weirds; }

enum Color { RED, GREEN }
@Entity class P { @Id Color id; @ElementCollection Map<Color, Color> map; @ElementCollection @Enumerated(EnumType.STRING) Set<Color> set; @ElementCollection @MapKeyEnumerated(EnumType.STRING) @Enumerated(EnumType.STRING) Map<Color, Color> named; @ManyToOne P other; }
@Entity class Q { @Id @Enumerated(EnumType.STRING) @Column(length = 20) Color id; @ManyToOne P p; @ManyToOne Q q; }

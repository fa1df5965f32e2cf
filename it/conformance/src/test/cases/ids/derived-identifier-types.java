@Entity class Plan { @Id @Column(length = 20) String code; }
@Entity class Boss { @Id int number; }
@Entity class Tariff { @Id @Column(columnDefinition = "varchar(11)") String code; }
@Entity class Deputy { @Id long id; @MapsId @OneToOne Boss boss; }
@Embeddable class DependentKey implements Serializable { String name; long boss; String plan; }
@Entity class Dependent { @EmbeddedId DependentKey id; @MapsId("boss") @ManyToOne Boss of; @MapsId("plan") @OneToOne Plan by; }
@Entity class Child { @EmbeddedId DependentKey id; @MapsId("boss") @OneToOne @JoinColumn(name = "boss_of") Boss of; @MapsId("plan") @ManyToOne @JoinColumn(unique = true) Plan by; }
@Entity class Defined { @EmbeddedId DependentKey id; @MapsId("name") @ManyToOne Tariff tariff; @MapsId("plan") @ManyToOne @JoinColumn(columnDefinition = "varchar(9)") Plan by; }

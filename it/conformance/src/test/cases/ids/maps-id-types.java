@Entity class Ship { @Id @Column(length = 40) String code; }
@Entity class A1 { @Id String id; @MapsId @OneToOne Ship ship; }
@Entity class A2 { @Id String id; @MapsId @OneToOne @JoinColumn(name = "theShip") Ship ship; }
@Entity class A3 { @Id String id; @MapsId @OneToOne @JoinColumn(name = "`theShip`") Ship ship; }
@Entity class A4 { @Id @Column(length = 20) String id; @MapsId @OneToOne Ship ship; }
@Entity class A5 { @Id @Column(length = 20) String id; @MapsId @OneToOne @JoinColumn(name = "theShip") Ship ship; }
@Entity class A6 { @Id @Column(name = "mine", length = 20) String id; @MapsId @OneToOne @JoinColumn(name = "`theShip`") Ship ship; }
@Entity class A7 { @Id String id; @MapsId @OneToOne @PrimaryKeyJoinColumn(name = "theShip") Ship ship; }
@Entity class A8 { @Id String id; @MapsId @OneToOne @JoinColumn(name = "id") Ship ship; }
@Entity class A9 { @Id String id; @MapsId @OneToOne @JoinColumn(name = "theShip", referencedColumnName = "code") Ship ship; }
@Entity class A10 { @Id String id; @MapsId @OneToOne @JoinColumn(name = "`theShip`", referencedColumnName = "code") Ship ship; }
@Entity class A11 { @Id String id; @MapsId @OneToOne @JoinColumn(name = "plain") Ship ship; }
@Entity class A12 { @Id String id; @MapsId @OneToOne @JoinColumn(name = "theShip", columnDefinition = "varchar(30)") Ship ship; }
@Entity class B1 { @EmbeddedId Key key; @MapsId("shipCode") @ManyToOne Ship ship; }
@Entity class B2 { @EmbeddedId Key key; @MapsId("shipCode") @ManyToOne @JoinColumn(name = "theShip") Ship ship; }
@Entity class B3 { @EmbeddedId Key key; @MapsId("shipCode") @ManyToOne @JoinColumn(name = "`theShip`") Ship ship; }
@Entity class B4 { @EmbeddedId Key key; @MapsId("shipCode") @ManyToOne @JoinColumn(name = "`theShip`", referencedColumnName = "code") Ship ship; }
@Entity class B5 { @EmbeddedId Key key; @MapsId("shipCode") @ManyToOne @JoinColumn(name = "plain") Ship ship; }
@Entity class B6 { @EmbeddedId Key key; @MapsId("shipCode") @ManyToOne @JoinColumn(name = "shipCode") Ship ship; }
@Embeddable class Key implements Serializable { String shipCode; int number; }
@Entity class Dock { @Id @Column(columnDefinition = "varchar(20)") String code; }
@Entity class C1 { @Id String id; @MapsId @OneToOne Dock dock; }
@Entity class C2 { @Id String id; @MapsId @OneToOne @JoinColumn(name = "theDock") Dock dock; }
@Entity class C3 { @Id String id; @MapsId @ManyToOne @JoinColumn(name = "theDock") Dock dock; }
@Entity class C4 { @Id String id; @MapsId @ManyToOne @JoinColumn(name = "theDock", columnDefinition = "varchar(20)") Dock dock; }
@Entity class C5 { @Id String id; @OneToOne(optional = false) @PrimaryKeyJoinColumn Ship ship; }
@Entity class C6 { @Id String id; @OneToOne @JoinColumn(name = "id") Ship ship; }
@Entity class D1 { @EmbeddedId Single key; @MapsId("shipCode") @OneToOne @JoinColumn(name = "ship") Ship ship; }
@Entity class D2 { @EmbeddedId Single key; @MapsId("shipCode") @ManyToOne @JoinColumn(name = "theShip") Ship ship; }
@Embeddable class Single implements Serializable { String shipCode; }
@Entity class Berth { @EmbeddedId BerthKey key; }
@Embeddable class BerthKey implements Serializable { @Column(length = 50) String pier; @Column(columnDefinition = "varchar(10)") String place; }
@Entity class E1 { @EmbeddedId BerthKey key; @MapsId @OneToOne Berth berth; }
@Entity class E2 { @EmbeddedId BerthKey key; @MapsId @OneToOne @JoinColumn(name = "aPier") @JoinColumn(name = "aPlace") Berth berth; }
@Entity class E3 { @EmbeddedId BerthKey key; @MapsId @ManyToOne @JoinColumn(name = "aPier", referencedColumnName = "pier") @JoinColumn(name = "aPlace", referencedColumnName = "place") Berth berth; }
@Entity class E4 { @EmbeddedId Stay key; @MapsId("berth") @ManyToOne @JoinColumn(name = "its_pier") @JoinColumn(name = "its_place") Berth berth; }
@Embeddable class Stay implements Serializable { BerthKey berth; int number; }

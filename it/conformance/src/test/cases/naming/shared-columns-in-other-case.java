@Entity @Table(name = "ALARM_LINK") class Link { @EmbeddedId LinkKey key; Instant since; }
@Embeddable class LinkKey implements Serializable { @Column(name = "ALARM_ID") Long alarm; @Column(name = "ASSETS_ID") Long asset; public boolean equals(Object o) { return false; } public int hashCode() { return 1; } }
@Entity class Alarm { @Id long id; @ManyToMany @JoinTable(name = "ALARM_LINK") List<Asset> assets; }
@Entity class Asset { @Id long id; @Column(name = "OWNER_ID", insertable = false, updatable = false) Long ownerId; @ManyToOne Owner owner; }
@Entity class Owner { @Id long id; @OneToMany @JoinColumn(name = "OWNER_ID") Set<Asset> assets; }

@Entity class P { @Id @Column(nullable = true) Long id; }
@Entity class Q { @EmbeddedId Key key; }
@Embeddable class Key implements Serializable { @Column(nullable = true) String a; @Basic(optional = true) Integer b; }
@Entity class R { @Id Long id; @MapsId @OneToOne @JoinColumn(nullable = true) P p; }
@Entity class S { @Id @ManyToOne @JoinColumn(name = "p_id", nullable = true) P p; }

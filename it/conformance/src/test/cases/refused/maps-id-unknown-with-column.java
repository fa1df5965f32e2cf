@Entity class T { @Id long id; @MapsId("other") @OneToOne @JoinColumn(name = "u") U u; }
@Entity class U { @Id long id; }

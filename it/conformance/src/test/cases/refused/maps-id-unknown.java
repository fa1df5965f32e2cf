@Entity class T { @Id long id; @MapsId("other") @OneToOne U u; }
@Entity class U { @Id long id; }

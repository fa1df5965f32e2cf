@Entity @Table(name = "`User`") class U { @Id long id; }
@Entity class Profile { @Id long id; @OneToOne @MapsId U user; @OneToMany Set<Sub> subs; }
@Entity class Sub { @Id long id; @MapsId @OneToOne @JoinColumn(name = "renamed") Profile profile; @ManyToOne Sub other; }

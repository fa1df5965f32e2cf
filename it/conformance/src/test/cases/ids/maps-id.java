@Entity class Person { @Id @GeneratedValue Long id; }
@Entity class Account { @Id Long id; @MapsId @OneToOne Person person; }
@Entity class Account2 { @Id Long id; @MapsId @OneToOne @JoinColumn(name = "thePerson") Person person; }
@Entity class Account3 { @Id Long id; @MapsId("id") @OneToOne Person person; }

@Entity class Reader { @Id int id; @ManyToOne Second second; }
@Entity @Table(name = "twice_asked") class First { @Id @Column(name = "first_id") int id; @Column(name = "name_of") String name; }
@Entity @Table(name = "twice_asked") class Second { @Id @Column(name = "second_id") int id; @Column(name = "name_of") String name; @ManyToOne First first; }

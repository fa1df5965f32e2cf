@Entity class Division { @Id int id; }
@Embeddable class Place implements Serializable { int floor; @Column(nullable = false) String room; String chair; }
@Entity class Employee { @Id int id; @ManyToMany Map<Division, Phone> phones; @ManyToMany Map<String, Desk> desks; @ManyToMany List<Pen> pens; @ManyToMany Set<Hat> hats; }
@Entity class Phone { @Id int number; @ManyToMany(mappedBy = "phones") Map<Division, Employee> employees; }
@Entity class Desk { @Id int id; @ManyToMany(mappedBy = "desks") @MapKeyJoinColumn(name = "of_division", nullable = true) Map<Division, Employee> employees; }
@Entity class Pen { @Id int id; @ManyToMany(mappedBy = "pens") Map<String, Employee> employees; }
@Entity class Hat { @Id int id; @ManyToMany(mappedBy = "hats") Map<Place, Employee> employees; }
@Entity class Team {
    @Id int id;
    @OneToMany(mappedBy = "team") @MapKeyJoinColumn(name = "in_division") Map<Division, Member> members;
    @OneToMany(mappedBy = "other") @MapKeyJoinColumn(name = "in_other", nullable = true) Map<Division, Member> others;
    @OneToMany(mappedBy = "third") Map<Division, Member> implicit;
    @OneToMany(mappedBy = "fourth") @MapKeyColumn(name = "fourth_key") Map<String, Member> fourths;
    @OneToMany(mappedBy = "fifth") @MapKeyColumn(name = "fifth_key", nullable = false) Map<String, Member> fifths;
    @OneToMany(mappedBy = "sixth") Map<Place, Member> placed;
    @OneToMany(mappedBy = "seventh") @MapKeyColumn(name = "code") Map<String, Member> coded;
    @OneToMany @JoinColumn(name = "guest_of") @MapKeyJoinColumn(name = "guest_in") Map<Division, Guest> guests;
    @OneToMany @JoinColumn(name = "at") Map<Place, Guest> seated;
}
@Entity class Member {
    @Id int id;
    @ManyToOne Team team; @ManyToOne Team other; @ManyToOne Team third; @ManyToOne Team fourth; @ManyToOne Team fifth; @ManyToOne Team sixth; @ManyToOne Team seventh;
    @Column(nullable = false, insertable = false, updatable = false) String code;
}
@Entity class Guest { @Id int id; }

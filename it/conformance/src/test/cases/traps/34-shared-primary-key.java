@Entity
class Target {
    @Id
    Long pk;
}

@Entity
class Optional1 {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Target target;
}

@Entity
class Required1 {
    @Id
    Long id;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Target target;
}

@Entity
class Mapped1 {
    @Id
    Long id;

    @OneToOne
    @MapsId
    Target target;
}

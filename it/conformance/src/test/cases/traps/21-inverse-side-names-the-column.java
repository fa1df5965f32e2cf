@Entity
class Owner {
    @Id
    Long id;

    @ManyToMany
    List<Target> targets;
}

@Entity
class Target {
    @Id
    Long id;

    @ManyToMany(mappedBy = "targets")
    List<Owner> owners;
}

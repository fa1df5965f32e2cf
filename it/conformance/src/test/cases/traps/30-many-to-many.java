@Entity
class Owner {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "in_list")
    List<Target> list;

    @ManyToMany
    @JoinTable(name = "in_set")
    Set<Target> set;
}

@Entity
class Target {
    @Id
    Long id;
}

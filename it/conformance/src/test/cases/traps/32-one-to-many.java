@Entity
class Owner {
    @Id
    Long id;

    @OneToMany
    @JoinTable(name = "in_list")
    List<Target> list;

    @OneToMany
    @JoinTable(name = "in_set")
    Set<Target> set;
}

@Entity
class Target {
    @Id
    Long id;
}

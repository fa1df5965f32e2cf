@Table(name = "tab_owner")
@Entity
class Owner {
    @Id
    Long id;

    @ManyToMany
    List<Target> targets;
}

@Entity
@Table(name = "tab_target")
class Target {
    @Id
    Long id;
}

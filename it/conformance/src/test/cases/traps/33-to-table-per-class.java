@Entity
class Sample {
    @Id
    Long id;

    @ManyToOne
    Parent parent;

    @OneToMany
    List<Parent> parents;

    @ManyToOne
    Leaf leaf;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Parent {
    @Id
    Long id;
}

@Entity
class Leaf extends Parent {}

@MappedSuperclass
class Base {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class First extends Base {}

@Entity
class Second extends Base {}

@Entity
class Third extends First {}

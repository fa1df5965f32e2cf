@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Joined {
    @Id
    Long id;
}

@Entity
class JoinedSub extends Joined {}

@Entity
class Single {
    @Id
    Long id;
}

@Entity
class SingleSub extends Single {}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class Numbered {
    @Id
    Long id;
}

@Entity
class NumberedSub extends Numbered {}

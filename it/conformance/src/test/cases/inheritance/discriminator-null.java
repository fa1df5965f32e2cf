@Entity @DiscriminatorValue("null") class Root { @Id long id; }
@Entity class Sub extends Root { }

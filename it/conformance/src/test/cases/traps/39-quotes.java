class Outer {
    @Entity
    static class Inner {
        @Id
        Long id;

        @ManyToOne
        Quoted par;
    }
}

@Entity
@Table(name = "`Quo`")
class Quoted {
    @Id
    Long id;

    @ElementCollection
    List<String> tags;
}

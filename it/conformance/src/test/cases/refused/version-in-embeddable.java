@Entity class Animal { @Id long id; @Embedded Stamp stamp; }
@Embeddable class Stamp { @Version int version; }

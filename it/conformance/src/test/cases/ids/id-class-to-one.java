@Entity class Person { @Id long id; }
@Entity @IdClass(PassId.class) class Pass { @Id @ManyToOne Person owner; @Id String country; }
class PassId implements Serializable { long owner; String country; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }

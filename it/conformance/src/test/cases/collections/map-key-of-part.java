@Entity class T { @Id long id; @OneToMany @JoinColumn @MapKey(name = "part.code") java.util.Map<String, U> nested; @ManyToMany @MapKey java.util.Map<Long, U> byId; @OneToMany @MapKey(name = "inherited") java.util.Map<String, U> above; }
@MappedSuperclass class B { String inherited; }
@Entity class U extends B { @Id long id; @Embedded Part part; }
@Embeddable class Part { String code; }

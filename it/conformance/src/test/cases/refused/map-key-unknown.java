@Entity class T { @Id long id; @OneToMany @MapKey(name = "code") java.util.Map<String, U> others; }
@Entity class U { @Id long id; String name; }

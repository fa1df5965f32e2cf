@MappedSuperclass class Base { @NotNull String base; }
@Entity class Root extends Base { @Id @Size(max = 9) String id; }
@Entity class Sub extends Root { @NotNull @Size(max = 5) String sub; @Min(3) Integer n; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class JR { @Id long id; }
@Entity class JS extends JR { @NotNull String sub; @NotNull @ManyToOne Root root; }

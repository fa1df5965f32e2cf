class Plain { String ignored; }
@MappedSuperclass class M extends Plain { @Id long id; String kept; }
class Between extends M { String alsoIgnored; }
@Entity class A extends Between { String own; }

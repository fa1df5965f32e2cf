@MappedSuperclass class Base { String base; }
class Plain extends Base { String plain; }
@Embeddable class Emb extends Plain { String own; }
@Entity class P { @Id long id; Emb emb; }

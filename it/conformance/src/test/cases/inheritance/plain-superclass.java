class Plain { String ignored; }
@Entity class E extends Plain { @Id long id; }

@Entity class T { @Id long id; @Temporal(TemporalType.DATE) java.time.LocalDateTime moment; }

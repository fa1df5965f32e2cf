@Entity class Base { @Id long id; @Column double first; }
@Entity class Sub extends Base { @UpdateTimestamp @Basic(optional = false) LocalDateTime updated; @CreationTimestamp Instant created; @CurrentTimestamp @Column(nullable = false) Instant now; @CreationTimestamp @Basic(optional = false) @Column(nullable = false) Instant made; }

@Entity class Base { @Id long id; @Column double first; }
@Entity class Sub extends Base { @UpdateTimestamp @Basic(optional = false) LocalDateTime updated; @CreationTimestamp Instant created; @CurrentTimestamp @Column(nullable = false) Instant now; @CreationTimestamp @Basic(optional = false) @Column(nullable = false) Instant made; }
@MappedSuperclass abstract class Stamped { @UpdateTimestamp @Basic(optional = false) LocalDateTime required; @CreationTimestamp LocalDateTime made; @CreationTimestamp @Column(nullable = false) LocalDateTime written; }
@Entity class Teacher extends Stamped { @Id Long number; }
@Entity class Lesson extends Teacher { short length; @UpdateTimestamp @Basic(optional = false) LocalDateTime own; }

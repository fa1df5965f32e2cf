@Entity class T { @Id long id; @TenantId String tenant; @CreationTimestamp Instant created; @UpdateTimestamp LocalDateTime updated; @CurrentTimestamp Instant current; @Generated String generated; }

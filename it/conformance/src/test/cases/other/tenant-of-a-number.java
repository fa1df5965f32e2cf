@Entity class P { @Id long id; @TenantId @Column(name = "tenantNo") Long tenant; String name; }

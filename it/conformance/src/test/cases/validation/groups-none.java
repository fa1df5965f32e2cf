@Entity class P { @Id long id; @NotNull String a; @NotNull(groups = Stored.class) String b; @Size(max = 9, groups = {Stored.class, Other.class}) String c; @Size(max = 9, groups = Other.class) String d; @Min(value = 3, groups = jakarta.validation.groups.Default.class) int e; }
interface Stored {}
interface Other {}

@Entity class P { String name; }

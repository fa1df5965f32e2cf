@Entity class P { @Id int id; byte a; Byte b; short c; Short d; int e; Integer f; long g; Long h; Year year; BigInteger big; }

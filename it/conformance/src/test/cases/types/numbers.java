/** Numbers, booleans and their boxes; a primitive is not null. */
@Entity class Numbers {
    @Id long id; boolean b; Boolean bb; byte y; Byte yy; short s; Short ss; int i; Integer ii; Long ll; float f; Float ff;
    double d; Double dd; char c; Character cc; BigDecimal bd; BigInteger bi; Year year;
}

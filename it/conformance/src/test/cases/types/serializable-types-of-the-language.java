@Entity class Failure {
    @Id int id;
    Exception last;
    Collection<Exception> failures;
    IllegalStateException[] others;
    Number amount;
    StringBuilder text;
    @Lob RuntimeException large;
}

class Purchase {
    long number; String note; BigDecimal total; int revision; transient String skipped; String alsoSkipped;
}

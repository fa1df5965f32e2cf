class Purchase {
    private Long number; private String note; private int unread;
    public Long getNumber() { return number; } public void setNumber(Long number) { this.number = number; }
    public String getNote() { return note; } public void setNote(String note) { this.note = note; }
}

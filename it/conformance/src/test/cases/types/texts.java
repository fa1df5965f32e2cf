@Entity class Texts {
    @Id String id; char[] chars; Locale locale; TimeZone zone; ZoneId zoneId; java.net.URL url; Class<?> type; Currency currency;
    ZoneOffset zoneOffset; UUID uuid; byte[] bytes; java.net.InetAddress inet;
}

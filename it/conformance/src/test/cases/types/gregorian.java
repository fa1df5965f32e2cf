@Entity class T { @Id long id; GregorianCalendar g; java.util.concurrent.atomic.AtomicInteger ai; }

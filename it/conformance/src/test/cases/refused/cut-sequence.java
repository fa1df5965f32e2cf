@Entity @Table(name = "a_table_whose_name_is_so_long_that_postgres_cuts_it_at_63_bytes_") class P { @Id @GeneratedValue long id; }

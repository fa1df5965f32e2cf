create table t (a int constraint a_name_that_is_longer_than_sixty_three_bytes_and_has_to_be_cut_ check (a > 0), constraint u_a_name_that_is_longer_than_sixty_three_bytes_and_has_to_be_cu unique (a));

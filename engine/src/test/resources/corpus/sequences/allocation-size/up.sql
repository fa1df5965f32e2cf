alter sequence t_seq increment by 50;

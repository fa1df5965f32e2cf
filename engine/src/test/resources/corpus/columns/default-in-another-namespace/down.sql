alter table s.t drop column x;

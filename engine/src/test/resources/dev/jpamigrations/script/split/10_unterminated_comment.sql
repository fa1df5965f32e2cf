select 1;
/* open /* twice */
select 2;

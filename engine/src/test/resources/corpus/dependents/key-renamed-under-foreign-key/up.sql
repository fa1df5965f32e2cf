alter table p rename constraint p_key to p_pkey;

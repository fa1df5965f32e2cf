alter table p rename constraint p_pkey to p_key;

alter index one set (fillfactor=80);
alter index one reset (deduplicate_items);

alter sequence c owned by none;
alter sequence b owned by none;
alter sequence c owned by t.x;
alter sequence a owned by t.id;

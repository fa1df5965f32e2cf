alter sequence a owned by none;
alter sequence c owned by none;
alter sequence b owned by t.id;
alter sequence c owned by t.id;

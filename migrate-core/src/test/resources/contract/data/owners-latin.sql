insert into owners (id, name) values (3, 'Cid')
//
insert into owners (id, name) values (4, 'Züri')
//

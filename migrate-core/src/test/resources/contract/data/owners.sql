insert into owners (id, name) values (3, 'Cid');
-- a comment; with a semicolon
insert into owners (id, name) values (4, 'D;an');

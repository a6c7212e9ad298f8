create function other.one() returns int language sql as 'select 1'

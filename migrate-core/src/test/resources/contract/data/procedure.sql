create procedure tidy() update owners set city = name

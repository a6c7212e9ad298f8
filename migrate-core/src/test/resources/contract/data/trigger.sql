create trigger tg_seven before insert on other.visits for each row execute function shout()

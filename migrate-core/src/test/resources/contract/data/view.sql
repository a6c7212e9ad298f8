select name from owners

"""What each command's answer looks like to people and to programs: a module a kind of answer."""

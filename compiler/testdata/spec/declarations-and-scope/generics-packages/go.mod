module example.com/generics-packages

go 1.26

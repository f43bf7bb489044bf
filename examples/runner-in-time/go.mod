module example.com/runner-in-time

go 1.26

module example.com/loop-variables-before

go 1.21

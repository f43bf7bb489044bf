package main
func inner(){defer func/*
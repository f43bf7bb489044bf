package crawl

func FromB() string { return "b" }

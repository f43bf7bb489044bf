module example.com/nil-before

go 1.20

godebug (
	asynctimerchan=0
	randseednop=1 // as today
)

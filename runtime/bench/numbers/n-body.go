// Five planets: float64 fields of structs. Nanoseconds a step.
// target: 1.5
package main

import (
	"fmt"
	"math"
	"time"
)

const solarMass = 4 * math.Pi * math.Pi
const daysPerYear = 365.24

type body struct{ x, y, z, vx, vy, vz, mass float64 }

func advance(bodies []body, dt float64) {
	for i := range bodies {
		a := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			b := &bodies[j]
			dx, dy, dz := a.x-b.x, a.y-b.y, a.z-b.z
			square := dx*dx + dy*dy + dz*dz
			mag := dt / (square * math.Sqrt(square))
			a.vx -= dx * b.mass * mag
			a.vy -= dy * b.mass * mag
			a.vz -= dz * b.mass * mag
			b.vx += dx * a.mass * mag
			b.vy += dy * a.mass * mag
			b.vz += dz * a.mass * mag
		}
	}
	for i := range bodies {
		b := &bodies[i]
		b.x += dt * b.vx
		b.y += dt * b.vy
		b.z += dt * b.vz
	}
}

func main() {
	bodies := []body{
		{0, 0, 0, 0, 0, 0, solarMass},
		{4.841, -1.160, -0.1036, 0.00166 * daysPerYear, 0.00769 * daysPerYear, -0.00007 * daysPerYear, 0.000954 * solarMass},
		{8.343, 4.124, -0.4035, -0.00276 * daysPerYear, 0.00499 * daysPerYear, 0.00002 * daysPerYear, 0.000286 * solarMass},
		{12.89, -15.11, -0.2233, 0.00296 * daysPerYear, 0.00237 * daysPerYear, -0.00003 * daysPerYear, 0.0000437 * solarMass},
		{15.38, -25.92, 0.1792, 0.00268 * daysPerYear, 0.00163 * daysPerYear, -0.0001 * daysPerYear, 0.0000515 * solarMass},
	}
	const n = 2_000_000
	start := time.Now()
	for range n {
		advance(bodies, 0.01)
	}
	fmt.Println(float64(time.Since(start)) / n)
}

// Numbers distributed by Zipf's law.
package rand

import "math"

// A Zipf makes integers from 0 to imax, k with a probability proportional to (v+k)^-s.
type Zipf struct {
	r            *Rand
	imax         float64
	v, q, s      float64
	oneMinusQ    float64
	oneMinusQInv float64
	low, high    float64 // the integral at imax+½, and its distance to that at ½ with the first bar added
}

// NewZipf returns a Zipf; s must be greater than 1 and v at least 1, or it is nil.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, imax: float64(imax), v: v, q: s, oneMinusQ: 1 - s, oneMinusQInv: 1 / (1 - s)}
	z.low = z.integral(z.imax + 0.5)
	z.high = z.integral(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.low
	z.s = 1 - z.inverse(z.integral(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return z
}

// integral is that of the density, and inverse its inverse.
func (z *Zipf) integral(x float64) float64 {
	return math.Exp(z.oneMinusQ*math.Log(z.v+x)) * z.oneMinusQInv
}

func (z *Zipf) inverse(x float64) float64 {
	return math.Exp(z.oneMinusQInv*math.Log(z.oneMinusQ*x)) - z.v
}

// Uint64 returns the next number, by rejection-inversion (Hörmann and Derflinger).
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		u := z.low + z.r.Float64()*z.high
		x := z.inverse(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.integral(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
